package hongtou.audit;

import static hongtou.audit.PdfAuditTest.checks;
import static hongtou.audit.PdfAuditTest.violated;
import static org.assertj.core.api.Assertions.assertThat;

import hongtou.audit.clause.Verdict;
import hongtou.audit.ink.UnreadablePdf;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is not certainly a fault is not told as one. */
class OddLinesTest {
    private static final double FIRST = 37 + 0.88 * 16 * 25.4 / 72;

    @Test
    void addressThatCannotReachTheEdgeIsNotJudged() throws UnreadablePdf {
        AuditReport report = PdfAudit.of(Gongwen.conforming()
                .with(
                        d -> d.page() == 2 && d.is("line") && d.y() > 150 && d.y() < 160,
                        d -> d.spaced(0).saying("https://www.example.gov.cn/zwfw/item/guide/detail-of-2024"))
                .pdf());

        assertThat(violated(report)).isEmpty();
    }

    @Test
    void manyMarksInARowAreNotJudged() throws UnreadablePdf {
        AuditReport report = PdfAudit.of(Gongwen.conforming()
                .with(
                        d -> d.page() == 2 && d.is("line") && d.y() > 150 && d.y() < 160,
                        d -> d.saying("））））" + d.text().substring(4)))
                .pdf());

        assertThat(violated(report)).isEmpty();
        assertThat(checks(report, Verdict.UNJUDGED)).contains(46);
    }

    @Test
    void turnedLinesOfLongNamesAreNotTheEdgeOfTheText() throws UnreadablePdf {
        String wide = "清泉镇贯彻落实国家应急体系建设规划重点任务责任";
        List<Drawn> drawn = List.of(
                line(0, 2, "请各村认真组织。"), line(1, 2, wide), line(2, 6, wide), line(3, 6, wide), line(4, 2, "请各村落实。"));

        assertThat(checks(PdfAudit.of(Paper.a4(drawn).pdf()), Verdict.VIOLATED)).doesNotContain(2, 3);
    }

    @Test
    void paragraphsOfOneLineAreNotTheEdgeOfTheText() throws UnreadablePdf {
        List<Drawn> drawn = IntStream.range(0, 12)
                .mapToObj(i -> line(i, 2, "清泉镇各村认真贯彻落实国家应急体系建设规"))
                .toList();

        assertThat(checks(PdfAudit.of(Paper.a4(drawn).pdf()), Verdict.VIOLATED)).doesNotContain(2, 3);
    }

    @Test
    void aPageOfSealRowsIsNoPageOfText() throws UnreadablePdf {
        String name = "长河县清泉镇综合行政执法与应急救援保障服务中心";
        List<Drawn> rows = IntStream.range(0, 4)
                .mapToObj(i -> Drawn.text(
                                "row", 3, 30.8, FIRST + (3 + 5 * i) * Gongwen.PITCH, 16, Gongwen.FANG_SONG, name)
                        .spaced(Gongwen.EM))
                .toList();
        Paper paper = Gongwen.conforming().without(d -> d.page() == 3 && !d.is("page number"));

        assertThat(checks(PdfAudit.of(paper.plus(rows).pdf()), Verdict.VIOLATED))
                .doesNotContain(2, 4, 5);
    }

    /** Two names that begin a little off the place of an indent, without the room of a seal above or below them. */
    @Test
    void aRowOfNamesBeginsNoParagraph() throws UnreadablePdf {
        Paper paper = Gongwen.conforming();
        double note = paper.drawn().stream()
                .filter(d -> d.is("note"))
                .mapToDouble(Drawn::y)
                .findFirst()
                .orElseThrow();
        double y = note + 3 * Gongwen.PITCH;
        Drawn first = Drawn.text("row", 4, 28 + 2 * Gongwen.EM + 1.2, y, 16, Gongwen.FANG_SONG, "清泉镇人民政府")
                .spaced(Gongwen.EM);
        Drawn second =
                Drawn.text("row", 4, 110, y, 16, Gongwen.FANG_SONG, "清泉镇武装部").spaced(Gongwen.EM);

        assertThat(checks(PdfAudit.of(paper.plus(List.of(first, second)).pdf()), Verdict.VIOLATED))
                .doesNotContain(10);
        assertThat(checks(PdfAudit.of(paper.plus(List.of(first)).pdf()), Verdict.VIOLATED))
                .contains(10);
    }

    private static Drawn line(int number, int indent, String text) {
        double y = FIRST + number * Gongwen.PITCH;
        return Drawn.text("line", 1, 28 + indent * Gongwen.EM, y, 16, Gongwen.FANG_SONG, text)
                .spaced(Gongwen.EM);
    }
}
