package hongtou.audit;

import static hongtou.audit.PdfAuditTest.checks;
import static hongtou.audit.PdfAuditTest.violated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import hongtou.audit.clause.Verdict;
import hongtou.audit.ink.UnreadablePdf;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no clause forbids: it is told, and violates nothing. */
class AdviceTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void eachShortcomingIsAdvisedAlone(String name, int check, Paper paper) throws UnreadablePdf {
        AuditReport report = PdfAudit.of(paper.pdf());
        List<Integer> advised = new ArrayList<>(checks(report, Verdict.ADVISED));
        // The papers of these tests say nothing about themselves.
        advised.remove((Integer) 56);

        assertThat(violated(report)).as(name).isEmpty();
        assertThat(advised).as(name + report.measurements()).containsExactly(check);
        assertThat(report.isMet()).isTrue();
    }

    static Stream<Arguments> eachShortcomingIsAdvisedAlone() {
        return Stream.of(
                twin("mark in 黑体", 14, d -> d.is("mark"), d -> d.in(Gongwen.HEI)),
                twin("emphasis", 8, AdviceTest::isLineOfPage1, d -> d.in(Gongwen.KAI)),
                twin(
                        "heading at the foot of page 2",
                        26,
                        AdviceTest::isLastOfPage2,
                        d -> d.saying("二、主要任务").moved(2 * Gongwen.EM, 0).in(Gongwen.HEI)),
                arguments("page 3 begins with a last line", 26, loneLine()),
                twin("a character alone", 26, d -> d.page() == 1 && d.is("last line"), d -> d.saying("好。")),
                arguments("marks far apart", 48, apart(3)),
                twin("another body signs", 58, d -> d.is("name"), d -> d.saying("长河县安全生产委员会")),
                twin("another body prints", 58, d -> d.is("printer"), d -> d.saying("安平市档案馆")),
                twin("hyphen between years", 58, AdviceTest::isLineOfPage1, d -> wording(d, "2024-2026年")),
                twin("half-width brackets", 58, AdviceTest::isLineOfPage1, d -> wording(d, "（一)(试行)")),
                twin("half-width comma", 58, AdviceTest::isLineOfPage1, d -> wording(d, "安全,生产")),
                twin("an English word", 58, AdviceTest::isLineOfPage1, d -> wording(d, "全镇and村")),
                arguments("a word over a rule", 45, Tables.withOverflow()),
                arguments("a table without its head", 45, Tables.withoutHead()));
    }

    @Test
    void whatIsAsItShouldBeIsMet() throws UnreadablePdf {
        assertThat(checks(PdfAudit.of(apart(0).pdf()), Verdict.MET)).contains(26, 48, 58);
        AuditReport tables = PdfAudit.of(Tables.good().pdf());
        assertThat(violated(tables)).isEmpty();
        assertThat(checks(tables, Verdict.MET)).contains(45);
        assertThat(checks(tables, Verdict.ADVISED)).doesNotContain(45);
    }

    /** The last line of a paragraph begins page 3; behind it another paragraph begins. */
    private static Paper loneLine() {
        return Gongwen.conforming()
                .with(d -> d.page() == 3 && d.y() < 45, d -> d.saying("切实抓好落实工作。"))
                .with(
                        d -> d.page() == 3 && d.y() > 45 && d.y() < 56,
                        d -> d.saying(d.text().substring(0, 26)).moved(2 * Gongwen.EM, 0));
    }

    /** A line with two marks side by side, and some room between them. */
    private static Paper apart(double room) {
        Paper paper = Gongwen.conforming();
        Drawn line = paper.drawn().stream()
                .filter(AdviceTest::isLineOfPage1)
                .findFirst()
                .orElseThrow();
        Drawn left = line.saying(line.text().substring(0, 13) + "，");
        double rest = 14 * Gongwen.EM - room;
        Drawn right = line.saying("“" + line.text().substring(15))
                .moved(14 * Gongwen.EM + room, 0)
                .spaced((rest - Gongwen.EM) / 13);
        return paper.without(d -> d.equals(line)).plus(List.of(left, right));
    }

    /** The same length of line, other words at its beginning. */
    private static Drawn wording(Drawn d, String words) {
        return d.saying(words + d.text().substring(words.length()));
    }

    private static boolean isLineOfPage1(Drawn d) {
        return d.page() == 1 && d.is("line");
    }

    private static boolean isLastOfPage2(Drawn d) {
        return d.page() == 2 && d.is("line") && d.y() > 255 && d.y() < 264;
    }

    private static Arguments twin(String name, int check, Predicate<Drawn> which, UnaryOperator<Drawn> change) {
        return arguments(name, check, Gongwen.conforming().with(which, change));
    }
}
