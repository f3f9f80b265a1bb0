package hongtou.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static final Message MESSAGE =
            new Message("署名“乙”与发文机关“甲”不一致", "the signatory \"乙\" is not the issuer \"甲\"");

    @Test
    void firstLineIsOneThatToolsCanRead() {
        String report = new TextReport(Language.CHINESE, false).print(at("标题: 甲\n署名: 乙\n", 10, 11));

        assertThat(report).isEqualTo("a.md:2:5: 警告 HT104 署名“乙”与发文机关“甲”不一致；改成一致\n");
    }

    @Test
    void aFileNameOfSeveralLinesStaysInOne() {
        SourceFile file = new SourceFile("a\nb\u001b[31m.md", "甲");
        Diagnostic finding = Diagnostic.error("HT915", new Place(file, Span.FILE), new Message("文件名不能用", "bad name"));

        assertThat(new TextReport(Language.CHINESE, false).print(finding))
                .isEqualTo("a b [31m.md:1:1: 错误 HT915 文件名不能用\n");
    }

    @Test
    void speaksEnglish() {
        String report = new TextReport(Language.ENGLISH, false).print(at("标题: 甲\n署名: 乙\n", 10, 11));

        assertThat(report)
                .isEqualTo("a.md:2:5: warning HT104 the signatory \"乙\" is not the issuer \"甲\"; make them agree\n");
    }

    @Test
    void caretStandsUnderHanText() {
        String report = new TextReport(Language.CHINESE, true).print(at("标题: 甲\r\n署名: 乙丙\r\n", 11, 13));

        assertThat(report).isEqualTo("""
                        a.md:2:5: 警告 HT104 署名“乙”与发文机关“甲”不一致
                            署名: 乙丙
                                  ^^^^
                            → 改成一致
                        """);
    }

    @Test
    void caretStandsUnderTheWordBehindTabsAndNonBmpCharacters() {
        String report = new TextReport(Language.CHINESE, true).print(at("\t𠮷x错y", 4, 5));

        assertThat(report.lines().toList()).contains("     𠮷x错y", "        ^^");
    }

    @Test
    void emptySpanStillHasACaret() {
        String report = new TextReport(Language.CHINESE, true).print(at("---\n标题: 甲", 0, 0));

        assertThat(report.lines().toList()).contains("    ---", "    ^");
    }

    @Test
    void excerptOfALongParagraphShowsTheWordsAtFault() {
        String text = "安全".repeat(300) + "错字" + "生产".repeat(300);

        String report = new TextReport(Language.CHINESE, true).print(at(text, 600, 602));

        String excerpt = report.lines().toList().get(1);
        assertThat(excerpt).contains("错字").hasSizeLessThan(120);
        String caret = report.lines().toList().get(2);
        assertThat(caret.strip()).isEqualTo("^^^^");
    }

    @Test
    void spanOverSeveralLinesIsMarkedToTheEndOfItsFirst() {
        String report = new TextReport(Language.CHINESE, true).print(at("ab\ncd\nef", 1, 7));

        assertThat(report.lines().toList()).contains("    ab", "     ^");
    }

    @Test
    void controlCharactersOfAFileNeverReachTheTerminal() {
        SourceFile file = new SourceFile("a.md", "a\u001B[31mb\u0007");
        Diagnostic finding = Diagnostic.warning(
                "HT607", new Place(file, new Span(0, 1)), new Message("怪字“\u001B[2J”", "odd \u001B[2J"));

        String report = new TextReport(Language.CHINESE, true).print(finding);

        assertThat(report).doesNotContain("\u001B", "\u0007").contains("    a [31mb");
    }

    private static Diagnostic at(String text, int from, int to) {
        return Diagnostic.warning("HT104", new Place(new SourceFile("a.md", text), new Span(from, to)), MESSAGE)
                .hint("改成一致", "make them agree");
    }
}
