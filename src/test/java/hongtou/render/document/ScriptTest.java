package hongtou.render.document;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Raised and lowered digits are set from the ordinary ones: the faces of offices have no ₂. */
class ScriptTest {
    private static final String AIR = """
            ---
            标题: 甲镇大气污染防治工作方案
            版式: 无版头
            ---

            二氧化碳CO₂、细颗粒物PM₂.₅的浓度在45μg/m³以内，菌落不超过10⁻³量级，面积10²平方米。
            """;

    @Test
    void theyAreDrawnSmallerAndBesideTheLineAndNoneIsMissing() throws IOException {
        RenderedPdf pdf = Printed.pdf(AIR);
        assertThat(pdf.findings()).extracting(Diagnostic::code).doesNotContain("HT910");
        try (Ink ink = new Ink(pdf.bytes())) {
            assertThat(ink.text(1)).anySatisfy(l -> {
                assertThat(l.text()).isEqualTo("22.5");
                assertThat(l.size()).isLessThan(11);
            });
            assertThat(ink.text(1)).anySatisfy(l -> {
                assertThat(l.text()).isEqualTo("−3");
                assertThat(l.size()).isLessThan(11);
            });
        }
    }
}
