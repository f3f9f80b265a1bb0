package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import org.junit.jupiter.api.Test;

class DatesOutOfOrderTest {
    private final DatesOutOfOrder rule = new DatesOutOfOrder();

    @Test
    void printingBeforeTheDateOfIssueIsReportedAtThePrintDate() {
        Document document = Draft.bare("成文日期: 2024-03-22\n印发日期: 2024-03-21\n");

        assertThat(Draft.words(rule, document)).containsExactly("2024-03-21");
    }

    @Test
    void publicationBeforeIssueIsAWarningAndBeforePrintingWorthKnowing() {
        Document document = Draft.bare("成文日期: 2024-03-22\n印发日期: 2024-03-25\n发布日期: 2024-03-23\n");

        assertThat(Draft.findings(rule, document))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.INFO);
        assertThat(Draft.findings(rule, Draft.bare("成文日期: 2024-03-22\n发布日期: 2024-03-20\n")))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void oneDayForAllIsFine() {
        assertThat(Draft.findings(rule, Draft.bare("成文日期: 2024-03-22\n印发日期: 2024-03-22\n发布日期: 2024-03-22\n")))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.bare("印发日期: 2024-03-22\n"))).isEmpty();
    }
}
