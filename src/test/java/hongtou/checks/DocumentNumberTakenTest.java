package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentNumberTakenTest {
    private final DocumentNumberTaken rule = new DocumentNumberTaken();

    private static Document numbered(String file, String number) {
        return Draft.named(file, "---\n标题: 通知" + file + "\n发文字号: " + number + "\n---\n\n请落实。\n");
    }

    @Test
    void secondDocumentWithTheNumberIsReported() {
        Document a = numbered("a.md", "乙政发〔2024〕17号");
        Document b = numbered("b.md", "乙政发〔2024〕17 号");

        List<Diagnostic> found = Draft.findings(rule, b, a);
        assertThat(found).hasSize(1).allMatch(Diagnostic::isError);
        assertThat(found.get(0).place().file().name()).isEqualTo("b.md");
        assertThat(found.get(0).related().get(0).file().name()).isEqualTo("a.md");
        assertThat(found.get(0).message().chinese()).contains("《通知a.md》");
    }

    @Test
    void differentNumbersAreFine() {
        assertThat(Draft.findings(rule, numbered("a.md", "乙政发〔2024〕17号"), numbered("b.md", "乙政发〔2024〕18号")))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.bare("标题: 甲\n"), Draft.bare("标题: 乙\n")))
                .isEmpty();
    }
}
