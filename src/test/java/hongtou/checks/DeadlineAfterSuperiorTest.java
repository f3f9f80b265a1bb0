package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineAfterSuperiorTest {
    private final DeadlineAfterSuperior rule = new DeadlineAfterSuperior();

    private static Document upper(String tasks) {
        return Draft.named(
                "content/plans/upper.md",
                "---\n标题: 甲县防汛工作方案\n发文机关: 甲县人民政府\n发文字号: 甲政发〔2024〕3号\n实施期限: 2024—2026年\n---\n\n## 一、主要任务\n\n" + tasks);
    }

    private static Document lower(String superior, String tasks) {
        return Draft.named(
                "content/plans/lower.md",
                "---\n标题: 乙乡防汛工作方案\n发文机关: 乙乡人民政府\n实施期限: 2024—2026年\n上级文件: " + superior + "\n---\n\n## 一、主要任务\n\n"
                        + tasks);
    }

    private static final String UPPER = """
            1. 完成病险水库、山塘除险加固，建立山洪灾害预警平台。（完成时限：2024年6月；责任单位：县水利局）
            2. 2025年底前，全面推动变型拖拉机淘汰退出。（责任单位：县农业农村局）
            """;

    @Test
    void laterDeadlineForTheSameDutyIsReported() {
        Document lower = lower("upper", "1. 配合完成小山塘、病险水库除险加固，建立山洪灾害预警平台。（完成时限：2024年9月；责任单位：乡水利站）\n");

        List<Diagnostic> found = Draft.findings(rule, upper(UPPER), lower);

        assertThat(found).extracting(Draft::words).containsExactly("2024年9月");
        assertThat(found.get(0).related()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"upper", "甲政发〔2024〕3号", "甲县人民政府《甲县防汛工作方案》（甲政发〔2024〕3号）", "《甲县防汛工作方案》"})
    void superiorIsKnownByIdNumberAndTitle(String name) {
        assertThat(Draft.findings(rule, upper(UPPER), lower(name, "1. 2026年6月底前，推动变型拖拉机全部淘汰退出。\n")))
                .hasSize(1);
    }

    @Test
    void equalOrEarlierDeadlinesAndOtherDutiesAreFine() {
        assertThat(Draft.findings(rule, upper(UPPER), lower("upper", "1. 2025年底前，推动变型拖拉机全部淘汰退出。\n")))
                .isEmpty();
        assertThat(Draft.findings(rule, upper(UPPER), lower("upper", "1. 2024年11月底前，组织开展冬季森林防火宣传。\n")))
                .isEmpty();
        assertThat(Draft.findings(rule, upper(UPPER), lower("另一方案", "1. 2026年底前，推动变型拖拉机全部淘汰退出。\n")))
                .isEmpty();
    }

    @Test
    void anotherDocumentWithTheTitleIsNotMeant() {
        assertThat(Draft.findings(rule, upper(UPPER), lower("《甲县防汛工作方案》（丙政发〔2024〕9号）", "1. 2026年底前，推动变型拖拉机全部淘汰退出。\n")))
                .isEmpty();
    }
}
