package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import org.junit.jupiter.api.Test;

class LabelStyleMixedTest {
    private final LabelStyleMixed rule = new LabelStyleMixed();

    @Test
    void fewerOfTwoStylesAreReported() {
        Document document = Draft.text("## 一、任务\n\n（一）甲。\n\n(二)乙。\n\n（三）丙。\n\n（四)丁。\n");

        Diagnostic finding = Draft.findings(rule, document).get(0);
        assertThat(Draft.words(finding)).isEqualTo("(二)");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.message().chinese()).contains("“（一）”", "共 2 处");
        assertThat(finding.related()).hasSize(1);
    }

    @Test
    void dotsOfItemsAreComparedToo() {
        assertThat(Draft.words(rule, Draft.text("## 一、任务\n\n1、甲。\n\n2、乙。\n\n3．丙。\n")))
                .containsExactly("3．");
    }

    @Test
    void levelsHaveTheirOwnStyles() {
        assertThat(Draft.findings(rule, Draft.text("## 一、任务\n\n### （一）甲\n\n1. 子。\n2. 丑。\n")))
                .isEmpty();
    }

    @Test
    void labelsThatTheToolWritesDoNotCount() {
        assertThat(Draft.findings(rule, Draft.text("## 任务\n\n甲。\n\n## 一、保障\n\n乙。\n")))
                .isEmpty();
    }
}
