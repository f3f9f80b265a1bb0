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

class SpecialFormatsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void conformingFormatsViolateNothing(String name, Paper paper, Integer... own) throws UnreadablePdf {
        AuditReport report = PdfAudit.of(paper.pdf());

        assertThat(violated(report)).isEmpty();
        assertThat(checks(report, Verdict.MET)).as(name).contains(own);
    }

    static Stream<Arguments> conformingFormatsViolateNothing() {
        return Stream.of(
                arguments("letter", SpecialFormats.letter(), new Integer[] {52, 53}),
                arguments("letter with a corner", SpecialFormats.letterWithCorner(), new Integer[] {13, 52}),
                arguments("order", SpecialFormats.order(), new Integer[] {54}),
                arguments("minutes", SpecialFormats.minutes(), new Integer[] {54}),
                arguments("upwards", SpecialFormats.upwards(), new Integer[] {12, 13, 18}));
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
        Paper letter = SpecialFormats.letter();
        Paper upwards = SpecialFormats.upwards();
        Paper minutes = SpecialFormats.minutes();
        return Stream.of(
                arguments("letter's mark too low", 52, letter.with("mark", d -> d.moved(0, 1.5))),
                arguments(
                        "letter's rules 156 mm",
                        52,
                        letter.with(Drawn::isRule, d -> d.spaced(156).moved(7, 0))),
                arguments("thin over thick", 52, letter.with("thick", d -> d.sized(0.2))),
                arguments("letter's number centred", 53, letter.with("number", d -> d.moved(-50, 0))),
                arguments(
                        "order's number off the middle",
                        54,
                        SpecialFormats.order().with("number", d -> d.moved(5, 0))),
                arguments("minutes' mark too high", 54, minutes.with("mark", d -> d.moved(0, -3))),
                arguments("label in 仿宋", 54, minutes.with("label", d -> d.in(Gongwen.FANG_SONG))),
                arguments(
                        "names turned to the label", 54, minutes.with("more names", d -> d.moved(-2 * Gongwen.EM, 0))),
                arguments("copy number of 5 digits", 12, upwards.with("copy", d -> d.saying("00012"))),
                arguments("secrecy in 仿宋", 13, upwards.with("secrecy", d -> d.in(Gongwen.FANG_SONG))),
                arguments("urgency indented", 13, upwards.with("urgency", d -> d.moved(5, 0))),
                arguments("signer in 仿宋", 18, upwards.with("signer", d -> d.in(Gongwen.FANG_SONG))),
                arguments("signer at the edge", 18, upwards.with("signer", d -> d.moved(5, 0))),
                arguments("number at the edge", 18, upwards.with("number", d -> d.moved(-5, 0))));
    }
}
