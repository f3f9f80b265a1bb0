package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.model.Holidays;
import hongtou.model.Register;
import hongtou.reading.PlanReader;
import hongtou.source.SourceFile;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChecksTest {

    @Test
    void goodDocumentHasNoFindings() {
        Document document = Draft.text("""
                为做好今年防汛工作，现将有关事项通知如下。

                ## 一、总体要求

                坚持人民至上、生命至上，落实防汛责任制。

                ## 二、工作要求

                **（一）加强领导。** 各行政村要明确专人负责。

                **（二）严肃纪律。** 严格执行值班制度，确保信息畅通。
                """);

        assertThat(Checks.of(List.of(document)).findings()).isEmpty();
    }

    @Test
    void findingsComeInTheOrderOfFilesAndPlaces() {
        Document b = Draft.named("b.md", "---\n标题: 乙乡防汛工作方案\n版式: 无版头\n---\n\n## 二、甲\n\n落实落实。。\n");
        Document a = Draft.named("a.md", "---\n标题: 乙乡防火工作方案\n版式: 无版头\n---\n\n## 二、甲\n\n请落实。\n");

        List<Diagnostic> found = Checks.of(List.of(b, a)).findings();

        assertThat(found).hasSizeGreaterThan(5).isSortedAccordingTo(Diagnostic.ORDER);
    }

    @Test
    void orderOfTheDocumentsChangesNothing() {
        Document a = Draft.named("a.md", "---\n标题: 甲\n---\n\n## 二、甲\n\n请落实，，\n");
        Document b = Draft.named("b.md", "---\n标题: 乙\n---\n\n## 二、甲\n\n请落实(\n");

        assertThat(Checks.of(List.of(a, b))).isEqualTo(Checks.of(List.of(b, a)));
    }

    @Test
    void readingFindingsAreKeptAmongTheOthers() {
        Document a = Draft.named("a.md", "---\n标题: 甲\n---\n\n请落实。\n");
        Diagnostic broken = Diagnostic.error(
                "HT901", hongtou.source.Place.unread("b.md"), new hongtou.diagnostic.Message("不是 UTF-8", "not UTF-8"));

        assertThat(Checks.of(List.of(a), List.of(broken), Register.EMPTY, Holidays.NONE)
                        .findings())
                .contains(broken);
    }

    @Test
    void emptyDocumentIsCheckedWithoutHarm() {
        assertThat(Checks.of(List.of(Draft.whole(""))).findings())
                .extracting(Diagnostic::code)
                .contains("HT101", "HT102", "HT103", "HT701");
        assertThat(Checks.of(List.of()).findings()).isEmpty();
    }

    @Test
    void longDocumentsAreChecked() {
        String sentence = "各行政村（社区）要认真落实“三管三必须”要求，2024年12月底前完成整改，每季度至少开展1次检查。";
        String body = "## 一、主要任务\n\n" + ("1. " + sentence.repeat(20) + "\n\n").repeat(200) + sentence.repeat(20_000);
        Document document = Draft.text(body);

        List<Diagnostic> found = Checks.of(List.of(document)).findings();

        assertThat(found).isNotEmpty();
    }

    @Test
    void randomTextDoesNoHarm() {
        String[] pieces = {
            "（",
            "）",
            "(",
            "《",
            "》",
            "〈",
            "“",
            "”",
            "\"",
            "、",
            "，",
            "。",
            "；",
            "：",
            "等",
            "一是",
            "三是",
            "①",
            "附件1",
            "2024年",
            "2月30日",
            "至",
            "—",
            "底前",
            "每季度",
            "报送",
            "责任单位：",
            "乡应急办",
            "牵头",
            "三个系统",
            "各县要",
            "台帐",
            "1",
            "１",
            "[2024]3号",
            "\n\n",
            "\n1. ",
            "\n## 一、",
            "\n### （二）阶段（3月）",
            "\n- 组长：",
            "\n  - 张三　乡长",
            "\uD83D\uDE00",
            "甲",
            "乙"
        };
        Random random = new Random(20260401);
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder("---\n标题: 甲\n发文机关: 甲县乙乡人民政府\n---\n\n## 一、主要任务\n\n");
            for (int i = 0; i < 300; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Document document = PlanReader.read(new SourceFile("r" + round + ".md", text.toString()))
                    .document();
            for (Diagnostic finding : Checks.of(List.of(document)).findings()) {
                assertThat(finding.place().span().end()).isLessThanOrEqualTo(text.length());
            }
        }
    }

    @Test
    void hugeParagraphsAndBracketsAreChecked() {
        String brackets = "（".repeat(100_000);
        String endless = "各村牵头负责，报送台账、清单".repeat(60_000);

        assertThatCode(() -> Checks.of(List.of(Draft.text(brackets)))).doesNotThrowAnyException();
        assertThatCode(() -> Checks.of(List.of(Draft.text("## 一、主要任务\n\n1. （" + endless))))
                .doesNotThrowAnyException();
    }
}
