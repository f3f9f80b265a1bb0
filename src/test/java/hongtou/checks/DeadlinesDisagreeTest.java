package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlinesDisagreeTest {
    private final DeadlinesDisagree rule = new DeadlinesDisagree();

    @Test
    void fieldAndTailShouldSayTheSame() {
        Document document = Draft.text("## 一、主要任务\n\n1. 修订预案。（完成时限：2024年12月；责任单位：乡应急办）\n   - 时限：2024年9月底前\n");

        List<Diagnostic> found = Draft.findings(rule, document);
        assertThat(found).hasSize(1);
        assertThat(Draft.words(found.get(0))).contains("2024年9月底");
    }

    @Test
    void sentenceThatComesAfterTheDeadlineIsReported() {
        assertThat(Draft.findings(rule, Draft.text("## 一、主要任务\n\n1. 2025年底前修订预案。（完成时限：2024年12月；责任单位：乡应急办）\n")))
                .hasSize(1);
    }

    @Test
    void twoFieldsOrTwoDaysForTheSameWordsAreReported() {
        assertThat(Draft.words(rule, Draft.text("## 一、主要任务\n\n1. 修订预案。\n   - 时限：2024年9月底前\n   - 时限：2024年10月底前\n")))
                .hasSize(1);
        assertThat(Draft.words(rule, Draft.text("## 一、主要任务\n\n1. 2024年6月底前完成河道清淤。2024年9月底前完成河道清淤。\n")))
                .containsExactly("2024年9月底前");
    }

    @Test
    void earlierStepsAreFine() {
        assertThat(Draft.findings(rule, Draft.text("## 一、主要任务\n\n1. 2024年6月底前摸清底数。（完成时限：2024年12月；责任单位：乡应急办）\n")))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.text("## 一、主要任务\n\n1. 2024年底前摸清底数，2025年底前完成整改。\n")))
                .isEmpty();
    }
}
