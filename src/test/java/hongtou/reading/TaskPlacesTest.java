package hongtou.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Deadline;
import hongtou.model.Organ;
import hongtou.model.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where tasks stand besides the chapters that announce them, and what a document says once for all of them. */
class TaskPlacesTest {
    private static List<Task> tasks(String title, String text) {
        return Read.document("---\n标题: " + title + "\n成文日期: 2024-03-22\n---\n\n" + text)
                .plan()
                .tasks();
    }

    private static List<String> leading(Task task) {
        return task.responsibility().lead().stream().map(Organ::name).toList();
    }

    private static final String SHARED = """
            请各单位认真抓好落实。

            # 附件1 2024年重点工作责任分解

            ## 一、工业经济

            1. **培育骨干企业。** 6月底前入库8家。

               责任单位：县工信局、县统计局（列第一位者为牵头单位，下同）

            2. **推进技术改造。** 实施技改项目12个。

               责任单位：县科技局、县工信局

            # 附件2 考核评分标准

            ## 一、评分办法

            1. 县政府督查室按季度评分。
            """;

    @Test
    void anAttachmentThatIsTasksByItsTitleHoldsThem() {
        List<Task> tasks = tasks("关于印发2024年重点工作责任分解的通知", SHARED);

        assertThat(tasks).extracting(Task::path).containsExactly("a1.1.1", "a1.1.2");
        assertThat(tasks.get(0).sections()).containsExactly("2024年重点工作责任分解", "一、工业经济");
    }

    @Test
    void whatIsSaidOnceOfTheFirstBodyHoldsForLaterLists() {
        assertThat(tasks("关于印发2024年重点工作责任分解的通知", SHARED))
                .extracting(TaskPlacesTest::leading)
                .containsExactly(List.of("县工信局"), List.of("县科技局"));
    }

    @Test
    void aParagraphBesideTheTasksMaySayItOfThemAll() {
        List<Task> tasks = tasks("营商环境行动方案", """
                ## 一、主要任务

                1. 优化开办流程。（县市场监管局、县税务局负责）

                2. 压减用电时限。各供电所要上门服务。

                ## 二、保障措施

                各项任务列首位的单位为牵头单位，其余为配合单位。
                """);

        assertThat(tasks).extracting(TaskPlacesTest::leading).containsExactly(List.of("县市场监管局"), List.of());
    }

    @Test
    void chaptersThatAreStagesHoldTheTasksOfAPlanThatAnnouncesNone() {
        List<Task> tasks = tasks("农业普查实施方案", """
                农业普查分两个阶段进行。

                ## 一、普查准备阶段（2024年4月—6月）

                ### （一）部署普查工作

                4月30日以前，召开全镇普查工作会议。

                ### （二）开展普查宣传

                利用广播和宣传栏开展宣传。

                ## 二、工作要求

                ### （一）加强领导

                高度重视普查工作。
                """);

        assertThat(tasks).extracting(Task::path).containsExactly("1.1", "1.2");
    }

    @Test
    void allOfTheWorkPointsAreTasksWhereAnotherChapterPartsTheDuties() {
        List<Task> tasks = tasks("2024年水利工作要点", """
                ## 一、抓好水库除险

                1. 完成3座小水库除险加固。

                2. 开展水库清淤。

                ## 二、责任分工

                （一）镇水利站负责技术指导。
                """);

        assertThat(tasks).extracting(Task::path).containsExactly("1.1", "1.2", "2.1");
    }

    @Test
    void aNoticeMayBeASingleOrder() {
        assertThat(tasks("关于报送防汛物资清单的通知", "各村要于4月30日前将防汛物资清单报镇应急办。"))
                .extracting(Task::number)
                .containsExactly("第1段");
        assertThat(tasks("关于加强值班的通知", "各村要高度重视，认真抓好落实。")).isEmpty();
    }

    @Test
    void aHolidayIsNoTask() {
        assertThat(tasks("关于春节放假的通知", "## 一、放假时间安排\n\n1. 2月10日至17日放假。\n\n2. 2月18日上班。\n"))
                .isEmpty();
    }

    @Test
    void whatAFieldSaysIsNotSaidTwice() {
        List<Task> tasks = tasks("防汛方案", """
                ## 一、主要任务

                1. 各村2024年6月底前完成清淤，每月25日前报送进度，每周巡查一次。
                   - 时限：2024年6月底前
                   - 频次：每月；每周
                """);

        assertThat(tasks.get(0).deadlines()).extracting(Deadline::words).containsExactly("2024年6月底前", "每月25日前", "每周");
    }

    @Test
    void aTaskWithoutATimeHasThatOfItsStage() {
        List<Task> tasks = tasks("公墓清理方案", """
                ## 一、方法与步骤

                ### （一）宣传发动阶段（4月1日至4月30日）

                1. 张贴通告。

                2. 各村4月15日前召开村民会议。

                ### （二）检查验收

                1. 镇民政办组织验收。
                """);

        assertThat(tasks)
                .extracting(t -> t.deadlines().stream().map(Deadline::words).toList())
                .containsExactly(List.of("4月1日至4月30日"), List.of("4月15日前"), List.of());
    }

    @Test
    void daysOffAreNoOrder() {
        List<Task> tasks = tasks("关于春节放假的通知", """
                一、春节：2月10日至17日放假调休，共8天。

                二、各村要加强值班值守。

                三、各单位要做好防火工作。
                """);

        assertThat(tasks).extracting(Task::number).containsExactly("二", "三");
    }

    @Test
    void anItemWhosePartsEachHaveATailIsTheirHeading() {
        List<Task> tasks = tasks("反馈问题整改方案", """
                ## 一、整改任务

                1. **专项问题**

                   （1）台账更新不及时。（牵头单位：镇民政办；责任单位：各村）

                   （2）入户走访不到位。（责任单位：各驻村工作队）
                """);

        assertThat(tasks).extracting(Task::path).containsExactly("1.1.1", "1.1.2");
    }

    @Test
    void dutiesMayBePartedByHeadingsAndByNamesBeforeAColon() {
        List<Task> tasks = tasks("冬季清雪方案", """
                ## 一、清雪职责

                ### （一）街道办事处职责

                1. 划分责任区域。

                2. 检查清雪情况。

                ### （二）沿街单位职责：组织职工清除门前积雪。

                ### （三）镇村职责

                清除村内道路积雪。
                """);

        assertThat(tasks)
                .extracting(t -> t.responsibility().names())
                .containsExactly(List.of("街道办事处"), List.of("街道办事处"), List.of("沿街单位"), List.of("镇村"));
    }

    @Test
    void aChapterOfSomeTaskAnnouncesTasks() {
        List<Task> tasks = tasks("冬季清雪方案", """
                ## 一、目标任务

                1. 道路畅通。

                ## 二、具体除雪任务

                1. 主街路由各单位负责。

                ## 三、要求

                1. 各单位要随时做好准备。
                """);

        assertThat(tasks).extracting(Task::path).containsExactly("2.1");
    }

    @Test
    void anUntitledChapterAboutTheWholeIsNoOrder() {
        List<Task> tasks = tasks("2024年创卫工作计划", """
                一、明确指导思想，以改善环境为手段，提升群众健康水平。

                二、开展环境整治，清理卫生死角。
                """);

        assertThat(tasks).extracting(Task::number).containsExactly("二");
    }

    @Test
    void whatStandsBelowAHeadingThatSaysWhatToDoIsATaskOfAPlan() {
        String text = """
                ## 一、加强宣传阵地建设

                1. 设立宣传专栏。

                2. 利用广播开展宣传。

                ## 二、多形式开展活动

                1. 举办知识讲座。

                ## 三、申报条件

                1. 环境整洁。

                ## 四、加强组织领导

                1. 成立领导小组。
                """;

        assertThat(tasks("法治宣传工作方案", text)).extracting(Task::path).containsExactly("1.1", "1.2", "2.1");
        assertThat(tasks("关于开展法治宣传的通知", text)).isEmpty();
    }

    @Test
    void stagesAreTasksOfANoticeWhereverTheyStand() {
        List<Task> tasks = tasks("关于做好春季防疫的通知", """
                ## 一、具体时间

                1. 第一阶段：宣传发动，4月1日—4月10日。

                2. 第二阶段：集中免疫，4月11日—5月10日。

                3. 咨询电话见附页。
                """);

        assertThat(tasks).extracting(Task::number).containsExactly("1", "2");
    }

    @Test
    void aPoliteRequestIsAddressed() {
        List<Task> tasks = tasks("关于印发任务分解表的通知", """
                请各牵头单位要明确具体责任人。

                县政府督查室要适时开展督查。
                """);

        assertThat(tasks).extracting(Task::number).containsExactly("第1段", "第2段");
    }

    @Test
    void inWinterTheSpringToComeIsMeant() {
        String text =
                "---\n标题: 工作计划\n成文日期: 2024-12-20\n---\n\n## 一、主要任务\n\n1. 镇农业办3月底前完成农资检查。\n\n2. 镇党政办12月25日前报送总结。\n";

        assertThat(Read.document(text).plan().tasks())
                .extracting(t -> String.valueOf(t.deadlines().get(0).due().date()))
                .containsExactly("2025-03-31", "2024-12-25");
    }

    @Test
    void aNounThatBeginsLikeAVerbSaysNothingOfWhatToDo() {
        assertThat(tasks("公路管护意见", "## 一、补助标准\n\n1. 每公里补助1万元。\n")).isEmpty();
    }
}
