package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Fix;
import hongtou.model.Document;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HitTest {

    @Test
    void wordsThatTheSourceWritesOtherwiseAreNotChanged() {
        Document listed = Draft.bare("主送:\n  - 各行政村,各企业\n  - 乡直单位\n");

        List<Diagnostic> found = Draft.findings(new HalfWidthMark(), listed);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).fix()).isNull();
    }

    @Test
    void wordsAsTheSourceWritesThemAreChangedInTheirPlace() {
        Document document = Draft.text("𠮷村加强,值守。");

        Diagnostic finding = Draft.findings(new HalfWidthMark(), document).get(0);

        Fix fix = Objects.requireNonNull(finding.fix());
        assertThat(document.source().text(fix.span())).isEqualTo(",");
    }
}
