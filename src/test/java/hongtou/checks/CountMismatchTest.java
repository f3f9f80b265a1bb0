package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountMismatchTest {
    private final CountMismatch rule = new CountMismatch();

    private static final String THREE = """
            ## 二、主要任务

            ### （一）开展隐患排查行动

            甲。

            ### （二）开展物资保障行动

            乙。

            ### （三）开展群众转移行动

            丙。
            """;

    @Test
    void headingsAreCountedAgainstTheAnnouncement() {
        Diagnostic finding = Draft.findings(rule, Draft.text("开展安全生产“十大行动”，消除隐患。\n\n" + THREE))
                .get(0);

        assertThat(Draft.words(finding)).isEqualTo("十大行动");
        assertThat(finding.message().chinese()).isEqualTo("“十大行动”说的是 10 项，文中有 3 项");
        assertThat(finding.related()).hasSize(3);
        assertThat(Draft.findings(rule, Draft.text("开展安全生产“三大行动”。\n\n" + THREE)))
                .isEmpty();
    }

    @Test
    void whatOthersAnnouncedIsNoPromise() {
        assertThat(Draft.findings(rule, Draft.text("认真落实省委部署的“十大行动”。\n\n" + THREE)))
                .isEmpty();
    }

    @Test
    void oneAnnouncementThatHoldsIsEnough() {
        assertThat(Draft.findings(rule, Draft.text("对照“十大行动”，开展“三大行动”。\n\n" + THREE)))
                .isEmpty();
    }

    @Test
    void fewHeadingsAreNoList() {
        assertThat(Draft.findings(rule, Draft.text("开展“十大行动”。\n\n## 一、开展排查行动\n\n甲。\n")))
                .isEmpty();
    }

    @Test
    void childrenOfACountingHeadingAreCounted() {
        String body = "## 一、深化“四项整治”\n\n1. **电气焊整治。** 甲。\n2. **外包施工整治。** 乙。\n3. **有限空间整治。** 丙。\n";

        assertThat(Draft.findings(rule, Draft.text(body)).get(0).message().chinese())
                .isEqualTo("“四项整治”说的是 4 项，文中有 3 项");
        assertThat(Draft.findings(rule, Draft.text(body.replace("四项", "三项")))).isEmpty();
    }

    @Test
    void entriesAreCountedWhereTheyAreListed() {
        String body = "开展安全宣传“五进”。\n\n推动安全宣传进企业、进农村、进学校、进家庭，提高意识。\n";

        assertThat(Draft.words(rule, Draft.text(body))).containsExactly("进企业、进农村、进学校、进家庭");
        assertThat(Draft.findings(rule, Draft.text(body.replace("进农村", "进农村、进社区"))))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.text("开展“五进”。\n\n促进发展、进一步提升水平、进行排查。\n")))
                .isEmpty();
    }

    @Test
    void pointsAreCountedBehindTheirAnnouncement() {
        String body = "突出抓好以下三项工作：一是排查。二是整改。三是督办。四是考核。\n";

        assertThat(Draft.words(rule, Draft.text(body))).containsExactly("以下三项工作");
        assertThat(Draft.findings(rule, Draft.text(body.replace("三项", "四项")))).isEmpty();
        assertThat(Draft.findings(rule, Draft.text("突出抓好以下三项工作，压实责任。要做到一是一、二是二。\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "安装三个系统（视频监控、气体检测、紧急切断、人员定位）。 | 三个系统",
                "抓好四项重点：排查、整改、督办。 | 四项重点",
                "推动“平安工地”“平安农机”两个平台建设，打造“甲”“乙”“丙”两个品牌。 | 两个品牌",
                "推广“甲”“乙”“丙”“丁”等三项制度。 | 三项制度",
                "完善3项机制，即通报、约谈、曝光、问责。 | 3项机制"
            })
    void listsBesideTheirCountAreCounted(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "安装三个系统（视频监控、气体检测、紧急切断）。",
                "安装三个系统（视频监控、气体检测和紧急切断）。",
                "建立四项制度（通报、约谈等）。",
                "推广“甲”“乙”等三项制度。",
                "对矿山、危化企业的排查、整改、销号三个环节严格把关。",
                "成立3个工作组（详见附件、名单），分片包干。",
                "用好“双随机”“四不两直”“三个必须”要求。",
                "落实“一岗双责”“三个必须”两个要求。",
                "第三个重点：排查、整改。",
                "出水COD、氨氮、总磷三项指标达标。",
                "建设3个以上“五好”“十佳”品牌。",
                "开展四项整治，重点是：排查、整改。"
            })
    void openListsAndOtherThingsAreNotCounted(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }

    @Test
    void pointsInParagraphsOfTheirOwnAreCountedToo() {
        String body = "## 一、任务\n\n1. 抓好以下三项工作：一是排查。\n\n   二是整改。\n\n   三是督办。\n";

        assertThat(Draft.findings(rule, Draft.text(body))).isEmpty();
    }
}
