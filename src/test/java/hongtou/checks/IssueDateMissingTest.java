package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class IssueDateMissingTest {
    private final IssueDateMissing rule = new IssueDateMissing();

    @Test
    void officialDocumentNeedsADate() {
        assertThat(Draft.findings(rule, Draft.bare("标题: 通知\n")))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void plainPlanShouldHaveOne() {
        assertThat(Draft.findings(rule, Draft.bare("版式: 无版头\n")))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void bothWaysToWriteADateAreFine() {
        assertThat(Draft.findings(rule, Draft.bare("成文日期: 2024-03-22\n"))).isEmpty();
        assertThat(Draft.findings(rule, Draft.bare("成文日期: 2024年3月22日\n"))).isEmpty();
    }
}
