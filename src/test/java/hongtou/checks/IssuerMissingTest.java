package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class IssuerMissingTest {
    private final IssuerMissing rule = new IssuerMissing();

    @Test
    void officialDocumentNeedsAnIssuer() {
        assertThat(Draft.findings(rule, Draft.bare("标题: 通知\n")))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.ERROR);
        assertThat(Draft.findings(rule, Draft.bare("标题: 函\n版式: 信函\n")))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void plainPlanShouldHaveOne() {
        assertThat(Draft.findings(rule, Draft.bare("标题: 方案\n版式: 无版头\n")))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void oneIssuerOrSeveralAreFine() {
        assertThat(Draft.findings(rule, Draft.bare("发文机关: 乙乡人民政府\n"))).isEmpty();
        assertThat(Draft.findings(rule, Draft.bare("发文机关:\n  - 甲局\n  - 乙局\n"))).isEmpty();
    }
}
