package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodOverTest {
    private final PeriodOver rule = new PeriodOver();

    private static Document plan(String more) {
        return Draft.head(more, "请落实。");
    }

    @Test
    void periodThatWasOverWhenMadeIsReported() {
        List<Diagnostic> found = Draft.findings(rule, plan("实施期限: 2021—2023年\n"));

        assertThat(found).extracting(Draft::words).containsExactly("2021—2023年");
        assertThat(found).extracting(Diagnostic::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void publishedInForceAfterItsEndIsTold() {
        assertThat(Draft.findings(rule, plan("实施期限: 2024年\n发布日期: 2025-02-01\n有效性: 有效\n")))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void runningAndLapsedPlansAreFine() {
        assertThat(Draft.findings(rule, plan("实施期限: 2024—2026年\n发布日期: 2024-04-01\n有效性: 有效\n")))
                .isEmpty();
        assertThat(Draft.findings(rule, plan("实施期限: 2024年\n发布日期: 2025-02-01\n有效性: 失效\n")))
                .isEmpty();
        assertThat(Draft.findings(rule, plan(""))).isEmpty();
    }
}
