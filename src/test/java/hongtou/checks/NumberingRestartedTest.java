package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberingRestartedTest {
    private final NumberingRestarted rule = new NumberingRestarted();

    private static final String THROUGH =
            "## 一、任务\n\n### （一）甲\n\n1. 子。\n2. 丑。\n\n### （二）乙\n\n3. 寅。\n\n### （三）丙\n\n4. 卯。\n\n";

    @Test
    void itemsThatBeginAgainAmongItemsThatRunThroughAreReported() {
        List<Diagnostic> found = Draft.findings(rule, Draft.text(THROUGH + "### （四）丁\n\n1. 辰。\n"));

        assertThat(found).hasSize(1);
        assertThat(Draft.words(found.get(0))).isEqualTo("1.");
        assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
        assertThat(found.get(0).message().chinese()).contains("应为“5”");
    }

    @Test
    void articlesRunThroughAllChapters() {
        String rules = "## 第一章 总则\n\n第一条　甲。\n\n第二条　乙。\n\n## 第二章 附则\n\n";

        assertThat(Draft.words(rule, Draft.text(rules + "第一条　丙。\n"))).containsExactly("第一条");
        assertThat(Draft.findings(rule, Draft.text(rules + "第三条　丙。\n"))).isEmpty();
    }

    @Test
    void anotherChapterMayBeginAgain() {
        assertThat(Draft.findings(rule, Draft.text(THROUGH + "## 二、保障\n\n1. 辰。\n2. 巳。\n")))
                .isEmpty();
    }

    @Test
    void authorWhoDeclaredOneRunIsHeldToIt() {
        String body = "## 一、任务\n\n### （一）甲\n\n1. 子。\n\n### （二）乙\n\n1. 丑。\n";

        assertThat(Draft.words(rule, Draft.head("编号方式: 连续\n", body))).containsExactly("1.");
        assertThat(Draft.findings(rule, Draft.head("编号方式: 分节\n", body))).isEmpty();
        assertThat(Draft.findings(rule, Draft.text(body))).isEmpty();
    }

    @Test
    void authorWhoDeclaredSectionsIsHeldToThem() {
        assertThat(Draft.words(rule, Draft.head("编号方式: 分节\n", THROUGH))).containsExactly("3.", "4.");
        assertThat(Draft.findings(rule, Draft.head("编号方式: 连续\n", THROUGH))).isEmpty();
    }
}
