package hongtou.audit;

import static hongtou.audit.PdfAuditTest.checks;
import static hongtou.audit.PdfAuditTest.violated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import hongtou.audit.clause.Verdict;
import hongtou.audit.ink.UnreadablePdf;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EndingsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void conformingEndingsViolateNothing(String name, Paper paper, Integer... own) throws UnreadablePdf {
        AuditReport report = PdfAudit.of(paper.pdf());

        assertThat(violated(report)).as(name).isEmpty();
        assertThat(checks(report, Verdict.MET)).as(name).contains(own);
    }

    static Stream<Arguments> conformingEndingsViolateNothing() {
        return Stream.of(
                arguments("a name in two lines", Endings.wrappedName(), new Integer[] {27, 28, 29}),
                arguments("sealed", Endings.sealed(), new Integer[] {30}),
                arguments("stamped", Endings.stamped(), new Integer[] {31}),
                arguments("awaiting its stamp", Endings.awaitingItsStamp(), new Integer[] {31}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void eachFaultTripsItsOwnCheck(String fault, int check, Paper paper) throws UnreadablePdf {
        AuditReport report = PdfAudit.of(paper.pdf());

        assertThat(checks(report, Verdict.VIOLATED))
                .as(fault + violated(report))
                .containsExactly(check);
    }

    static Stream<Arguments> eachFaultTripsItsOwnCheck() {
        Paper sealed = Endings.sealed();
        Paper stamped = Endings.stamped();
        return Stream.of(
                arguments(
                        "a turned name not under its first character",
                        27,
                        Endings.wrappedName().with("turned name", d -> d.moved(-3 * Gongwen.EM, 0))),
                arguments(
                        "a turned name at the edge",
                        27,
                        Endings.wrappedName().with("turned name", d -> d.moved(-5 * Gongwen.EM, 0))),
                arguments("two names, one attachment", 28, Endings.severalNames()),
                arguments(
                        "name and date under the seal 6 mm to the left",
                        30,
                        sealed.with(d -> d.is("name") || d.is("date"), d -> d.moved(-6, 0))),
                arguments("name under the seal off the date's middle", 30, sealed.with("name", d -> d.moved(2, 0))),
                arguments(
                        "post too low above the date of a stamp to come",
                        31,
                        Endings.awaitingItsStamp().with("post", d -> d.moved(0, 2))),
                arguments("stamp at the edge", 31, stamped.with("stamp", d -> d.moved(4, 0))),
                arguments("post too near the stamp", 31, stamped.with("post", d -> d.moved(5, 0))),
                arguments("date 2 mm from its place", 31, stamped.with("date", d -> d.moved(-2, 0))));
    }
}
