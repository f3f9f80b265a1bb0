package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class HeadingEmptyTest {
    private final HeadingEmpty rule = new HeadingEmpty();

    @Test
    void chapterWithoutTextIsAWarning() {
        Diagnostic finding = Draft.findings(rule, Draft.text("## 一、工作任务\n\n## 二、工作要求\n\n甲。\n"))
                .get(0);

        assertThat(Draft.words(finding)).isEqualTo("工作任务");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void clauseWithoutTextIsWorthKnowing() {
        assertThat(Draft.findings(rule, Draft.text("## 一、工作任务\n\n### （一）排查\n\n### （二）整改\n\n甲。\n")))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void sentencesTablesAndRostersAreContent() {
        assertThat(Draft.findings(rule, Draft.text("## 一、任务\n\n（一）各村排查隐患，做好登记。\n")))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.text("## 一、分工\n\n| 单位 | 任务 |\n|---|---|\n| 甲 | 乙 |\n")))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.text("## 一、任务\n\n**（一）加强领导。** 甲。\n")))
                .isEmpty();
    }
}
