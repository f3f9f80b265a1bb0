package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LabelMarkWrongTest {
    private final LabelMarkWrong rule = new LabelMarkWrong();

    @Test
    void labelsWithOtherMarksAreReportedWithTheRightOne() {
        List<Diagnostic> found = Draft.findings(rule, Draft.text("## 一.任务\n\n(一)甲\n\n1、子。\n\n2．丑。\n\n(1)寅。\n"));

        assertThat(found).extracting(Draft::words).containsExactly("一.", "(一)", "1、", "2．", "(1)");
        assertThat(found)
                .extracting(d -> Objects.requireNonNull(d.fix()).replacement())
                .containsExactly("一、", "（一）", "1.", "2.", "（1）");
    }

    @Test
    void labelsOfTheStandardAreFine() {
        assertThat(Draft.findings(rule, Draft.text("## 一、任务\n\n### （一）甲\n\n1. 子。\n\n（1）寅。\n")))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.text("## 任务\n\n甲。\n"))).isEmpty();
    }

    @Test
    void anItemOfAListKeepsTheMarkerThatMakesItOne() {
        String list = "## 一、任务\n\n1. 子。\n   1. 甲；\n      1. 乙；\n   2. 丙。\n";
        assertThat(Draft.findings(rule, Draft.text(list))).isEmpty();

        List<Diagnostic> bracket = Draft.findings(rule, Draft.text("## 一、任务\n\n1) 子。\n"));
        assertThat(bracket).extracting(Diagnostic::fix).containsOnlyNulls();
    }
}
