package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplacedButInForceTest {
    private final ReplacedButInForce rule = new ReplacedButInForce();

    private static Document old(String validity) {
        return Draft.named(
                "content/plans/old-2023.md", "---\n标题: 旧方案\n发文字号: 乙政发〔2023〕5号\n有效性: " + validity + "\n---\n\n请落实。\n");
    }

    private static Document replacing(String name) {
        return Draft.named("content/plans/new.md", "---\n标题: 新方案\n替代: " + name + "\n---\n\n请落实。\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"old-2023", "乙政发〔2023〕5号", "旧方案", "《旧方案》"})
    void replacedDocumentThatIsStillInForceIsReported(String name) {
        assertThat(Draft.words(rule, old("有效"), replacing(name))).containsExactly("有效");
    }

    @Test
    void repealedOrUnrelatedDocumentsAreFine() {
        assertThat(Draft.findings(rule, old("废止"), replacing("old-2023"))).isEmpty();
        assertThat(Draft.findings(rule, old("有效"), replacing("另一方案"))).isEmpty();
    }

    @Test
    void documentThatSaysSoItselfIsReported() {
        assertThat(Draft.words(rule, Draft.bare("有效性: 有效\n被替代: 新方案\n"))).containsExactly("有效");
    }
}
