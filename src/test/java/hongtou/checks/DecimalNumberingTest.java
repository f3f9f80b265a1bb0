package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecimalNumberingTest {
    private static final String TEXT = "## 1 总则\n\n### 1.1 目的\n\n为了防火。\n\n### 1.2 范围\n\n全镇。\n";

    private final DecimalNumbering rule = new DecimalNumbering();

    private static String titled(String title, String text) {
        return "---\n标题: " + title + "\n---\n\n" + text;
    }

    @Test
    void aPlanNumberedWithDecimalsIsReportedOnce() {
        assertThat(Draft.words(rule, Draft.whole(titled("示例镇防火工作方案", TEXT)))).containsExactly("1");
    }

    @Test
    void contingencyPlansAndTheStandardsOwnLevelsAreNot() {
        assertThat(Draft.findings(rule, Draft.whole(titled("示例镇森林火灾应急预案（试行）", TEXT))))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.whole(titled("示例镇防火工作方案", "## 一、总则\n\n### （一）目的\n\n为了防火。\n"))))
                .isEmpty();
    }
}
