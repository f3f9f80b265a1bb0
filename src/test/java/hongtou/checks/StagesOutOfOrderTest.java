package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagesOutOfOrderTest {
    private final StagesOutOfOrder rule = new StagesOutOfOrder();

    private static Document stages(String first, String second) {
        return Draft.text("## 一、实施步骤\n\n### （一）动员阶段（" + first + "）\n\n甲。\n\n### （二）排查阶段（" + second + "）\n\n乙。\n");
    }

    @Test
    void stageBeforeTheOneAboveIsReported() {
        List<Diagnostic> found = Draft.findings(rule, stages("2024年4月", "2024年3月至6月"));

        assertThat(found).extracting(Draft::words).containsExactly("2024年3月至6月");
        assertThat(found).extracting(Diagnostic::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void withoutYearItMayBeTheNextOne() {
        assertThat(Draft.findings(rule, stages("11月", "1月")))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.INFO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024年3月|2024年4月至6月",
                "2024年3月—4月|4月—10月",
                "2024年3月上旬|3月中旬至5月底",
                "2024年11月|2025年1月",
                "印发之日起至3月底|4月1日至6月30日",
                "即日起至2024年4月10日|2024年4月11日前",
                "2024年3月|长期坚持"
            })
    void stagesInOrderAreFine(String first, String second) {
        assertThat(Draft.findings(rule, stages(first, second))).isEmpty();
    }

    @Test
    void tasksAreNoStages() {
        assertThat(Draft.findings(
                        rule, Draft.text("## 一、主要任务\n\n1. **开展检查（2024年6月）。** 甲。\n2. **开展演练（2024年5月）。** 乙。\n")))
                .isEmpty();
    }
}
