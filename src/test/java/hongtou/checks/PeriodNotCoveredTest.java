package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodNotCoveredTest {
    private final PeriodNotCovered rule = new PeriodNotCovered();

    private static Document plan(String id, String period, String more) {
        return Draft.named(
                "content/plans/" + id + ".md",
                "---\n标题: 方案" + id + "\n实施期限: " + period + "\n" + more + "---\n\n请落实。\n");
    }

    private List<Diagnostic> compared(String period) {
        return Draft.findings(rule, plan("upper", "2024—2026年", ""), plan("lower", period, "上级文件: upper\n"));
    }

    @Test
    void shorterPeriodIsReported() {
        assertThat(compared("2024—2025年")).extracting(Draft::words).containsExactly("2024—2025年");
        assertThat(compared("2025—2026年")).hasSize(1);
    }

    @Test
    void planForOneYearIsTold() {
        assertThat(compared("2024年")).extracting(Diagnostic::severity).containsExactly(Severity.INFO);
    }

    @Test
    void samePeriodIsFine() {
        assertThat(compared("2024—2026年")).isEmpty();
        assertThat(compared("2024年3月1日至2026年12月31日")).isEmpty();
    }
}
