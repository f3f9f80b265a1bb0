package hongtou.audit;

import static hongtou.audit.PdfAuditTest.checks;
import static hongtou.audit.PdfAuditTest.violated;
import static org.assertj.core.api.Assertions.assertThat;

import hongtou.audit.clause.Verdict;
import hongtou.audit.ink.UnreadablePdf;
import java.util.List;
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

    private static Drawn line(int number, int indent, String text) {
        double y = FIRST + number * Gongwen.PITCH;
        return Drawn.text("line", 1, 28 + indent * Gongwen.EM, y, 16, Gongwen.FANG_SONG, text)
                .spaced(Gongwen.EM);
    }
}
