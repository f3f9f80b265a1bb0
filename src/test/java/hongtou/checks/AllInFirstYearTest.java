package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import org.junit.jupiter.api.Test;

class AllInFirstYearTest {
    private final AllInFirstYear rule = new AllInFirstYear();

    private static Document plan(String period, String last) {
        return Draft.head(
                "实施期限: " + period + "\n",
                "## 一、主要任务\n\n"
                        + "1. 甲。（完成时限：2024年6月）\n"
                        + "2. 乙。（完成时限：2024年6月）\n"
                        + "3. 丙。（完成时限：2024年9月）\n"
                        + "4. 丁。（完成时限：2024年底）\n"
                        + "5. 戊。（完成时限："
                        + last + "）\n");
    }

    @Test
    void planOfYearsWithOneYearsTasksIsTold() {
        assertThat(Draft.words(rule, plan("2024—2026年", "2024年底"))).containsExactly("2024—2026年");
    }

    @Test
    void laterTasksOrAPlanForOneYearAreFine() {
        assertThat(Draft.findings(rule, plan("2024—2026年", "2025年底"))).isEmpty();
        assertThat(Draft.findings(rule, plan("2024年", "2024年底"))).isEmpty();
        assertThat(Draft.findings(rule, plan("2024—2026年", "长期坚持"))).isEmpty();
    }
}
