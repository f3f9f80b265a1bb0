package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexNumberTakenTest {
    private final IndexNumberTaken rule = new IndexNumberTaken();

    private static Document numbered(String file, String number) {
        return Draft.named(file, "---\n标题: 通知" + file + "\n索引号: " + number + "\n---\n\n请落实。\n");
    }

    @Test
    void secondDocumentWithTheNumberIsReportedWithBothPlaces() {
        List<Diagnostic> found =
                Draft.findings(rule, numbered("b.md", "SL001/2026-00012"), numbered("a.md", "SL001/2026-00012"));
        assertThat(found).hasSize(1).allMatch(Diagnostic::isError);
        assertThat(found.get(0).place().file().name()).isEqualTo("b.md");
        assertThat(found.get(0).place().start().line()).isEqualTo(3);
        assertThat(found.get(0).related().get(0).file().name()).isEqualTo("a.md");
    }

    @Test
    void differentNumbersOrNoneAreFine() {
        assertThat(Draft.findings(rule, numbered("a.md", "SL001/2026-00012"), numbered("b.md", "SL001/2026-00013")))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.bare("标题: 甲\n"), Draft.bare("标题: 乙\n")))
                .isEmpty();
    }
}
