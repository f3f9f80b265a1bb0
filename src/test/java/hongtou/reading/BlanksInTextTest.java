package hongtou.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Block;
import hongtou.model.Body;
import hongtou.model.Field;
import hongtou.model.RunningText;
import hongtou.model.Section;
import hongtou.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blanks are typing, except where they say something. */
class BlanksInTextTest {

    private static String first(String text) {
        Body body = PlanReader.read(new SourceFile("a.md", "---\n标题: 办法\n---\n\n" + text + "\n"))
                .document()
                .plan()
                .body();
        return body.allSections().map(s -> s.label().printed() + s.heading()).collect(Collectors.joining())
                + Stream.concat(body.preamble().stream(), body.allSections().flatMap(s -> s.blocks().stream()))
                        .map(b ->
                                RunningText.of(((Block.Paragraph) b).content()).text())
                        .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({"第一条　为了防汛。, 第一条　为了防汛。", "第十二条之一 各村应当值守。, 第十二条之一　各村应当值守。", "第二章　职责, 第二章　职责", "第一　各村, 第一各村", "组　长张三, 组长张三"
    })
    void theBlankBehindAnArticlesNumberStays(String typed, String read) {
        assertThat(first(typed)).isEqualTo(read);
    }

    @Test
    void whatNobodySeesIsNoText() {
        assertThat(first("镇\u200b水利站\ufeff要\u202e清理\u202c河\u00ad道\u0007。")).isEqualTo("镇水利站要清理河道。");
        assertThat(Read.outline(Read.body("\u200b一、任务\n\n\u200b（一）清理\n"))).contains("一、任务", "（一）清理");
    }

    @Test
    void roomToWriteIntoStays() {
        assertThat(first("填报人：　　　　审核人：　　月　　日")).isEqualTo("填报人：　　　　审核人：　　月　　日");
    }

    @ParameterizedTest
    @CsvSource({
        "责任单位：派出所 综合执法队, 责任单位：派出所　综合执法队",
        "由县林业局　防火办负责, 由县林业局　防火办负责",
        "派出所  综合执法队要加大巡查力度。, 派出所　综合执法队要加大巡查力度。",
        "镇 应急办要落实责任。, 镇应急办要落实责任。",
        "县安全生产委员会 办公室要汇总。, 县安全生产委员会办公室要汇总。",
        "（县林业局　防火办）, （县林业局　防火办）",
        "各 行 政 村 、各企业要落实, 各行政村、各企业要落实"
    })
    void theBlankBetweenTwoBodiesStays(String typed, String read) {
        assertThat(first(typed)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "（牵头单位：县水务局 责任单位：县林业局）, （牵头单位：县水务局　责任单位：县林业局）",
        "（责任单位：县水务局  完成时限：2024年6月底）, （责任单位：县水务局　完成时限：2024年6月底）",
        "明确 责任单位和时限。, 明确责任单位和时限。"
    })
    void theBlankBeforeALabelStays(String typed, String read) {
        assertThat(first(typed)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"柳河县教育局 柳河县公安局关于做好校园安全工作的通知, 柳河县教育局　柳河县公安局关于做好校园安全工作的通知", "关于做好 校园安全工作的通知, 关于做好 校园安全工作的通知"})
    void theBlankBetweenTwoOfficesOfATitleIsAFullWidthOne(String typed, String read) {
        Field<String> title = PlanReader.read(new SourceFile("a.md", "---\n标题: " + typed + "\n---\n"))
                .document()
                .frontMatter()
                .head()
                .title();
        assertThat(title).isNotNull().extracting(Field::value).isEqualTo(read);
    }

    private static List<Section> sections(String text) {
        return PlanReader.read(new SourceFile("a.md", "---\n标题: 方案\n---\n\n" + text + "\n"))
                .document()
                .plan()
                .body()
                .sections();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、工作目标\n全镇不着一把火，不冒一股烟，守住不发生重特大森林火灾的底线。",
                "一、工作目标\n全镇不着一把火。",
                "一、整治时间\n3月底。",
                "（一）加强组织领导，压实工作责任\n各村要高度重视，成立由党支部书记任组长的领导小组，细化工作措施，明确任务分工，\n确保责任到人。"
            })
    void aShortLabelledLineAboveItsTextIsAHeading(String typed) {
        Section section = sections(typed).get(0);
        assertThat(section.titleText().text())
                .isEqualTo(typed.substring(typed.startsWith("（") ? 3 : 2, typed.indexOf('\n')));
        assertThat(section.blocks()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、深入学习贯彻习近平新时代中国特色社会主义思想和党的\n二十大精神",
                "一、各村要落实责任\n加强巡查，发现火情立即上报。",
                "1. 在进山路口、坟场等重点部位悬挂横幅，张贴禁火令，发放\n宣传单。"
            })
    void aWrappedLineIsNoHeadingAboveItsText(String typed) {
        Section section = sections(typed).get(0);
        assertThat(section.titleText().text()
                        + section.blocks().stream()
                                .map(b -> RunningText.of(((Block.Paragraph) b).content())
                                        .text())
                                .collect(Collectors.joining("|")))
                .isEqualTo(typed.substring(typed.indexOf('、') == 1 ? 2 : 3).replace("\n", ""));
    }

    @ParameterizedTest
    @CsvSource({"一、高度重视，加强领导。各村要负责。, 高度重视，加强领导。", "一、老街路段自即日起封闭施工半年，过往车辆请绕行镇西环路。公交改道。, ''", "一、加强领导。各村要负责。, 加强领导。"})
    void aPastedFirstSentenceIsAHeadingOnlyWhereItsPartsAreShort(String typed, String heading) {
        Section section = PlanReader.read(new SourceFile("a.md", "---\n标题: 通告\n---\n\n" + typed + "\n"))
                .document()
                .plan()
                .body()
                .sections()
                .get(0);
        assertThat(section.titleText().text()).isEqualTo(heading);
    }
}
