package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyNamedDifferentlyElsewhereTest {
    private final BodyNamedDifferentlyElsewhere rule = new BodyNamedDifferentlyElsewhere();

    private static Document owned(String file, String issuer, String owner) {
        return Draft.named(
                file, "---\n标题: 方案\n发文机关: " + issuer + "\n---\n\n## 一、主要任务\n\n1. 修订预案。（责任单位：" + owner + "）\n");
    }

    @Test
    void otherNameInAnotherDocumentOfTheIssuerIsReported() {
        List<Diagnostic> found =
                Draft.findings(rule, owned("a.md", "乙乡人民政府", "乡应急管理办公室"), owned("b.md", "乙乡人民政府", "应急办"));

        assertThat(found).extracting(Draft::words).containsExactly("应急办");
        assertThat(found.get(0).message().chinese()).contains("“乡应急管理办公室”");
    }

    @Test
    void otherIssuersHaveOtherBodies() {
        assertThat(Draft.findings(rule, owned("a.md", "乙乡人民政府", "乡应急管理办公室"), owned("b.md", "丙乡人民政府", "应急办")))
                .isEmpty();
    }

    @Test
    void oneNameInBothIsFine() {
        assertThat(Draft.findings(rule, owned("a.md", "乙乡人民政府", "应急办"), owned("b.md", "乙乡人民政府", "应急办")))
                .isEmpty();
    }
}
