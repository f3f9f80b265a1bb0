package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTwiceTest {
    private final PersonTwice rule = new PersonTwice();

    @Test
    void personInTwoPlacesOfTheListIsReportedAtTheSecond() {
        Document document = group("- 组长：\n  - 张三　书记\n- 副组长：\n  - 李　四　副乡长\n- 成员：\n  - 李四　水利站站长\n");

        List<Diagnostic> found = Draft.findings(rule, document);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).place().start().line()).isEqualTo(20);
        assertThat(found.get(0).related()).hasSize(1);
    }

    @Test
    void memberMayDirectTheOffice() {
        assertThat(Draft.findings(rule, group("- 组长：\n  - 张三　书记\n- 成员：\n  - 李四　站长\n- 办公室：应急办\n  - 主任：李四\n")))
                .isEmpty();
    }

    private static Document group(String roster) {
        return Draft.text("## 一、组织领导\n\n成立领导小组。\n\n" + roster);
    }
}
