package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberRepeatedTest {
    private final NumberRepeated rule = new NumberRepeated();

    @Test
    void numberUsedTwiceIsReportedAtItsSecondPlace() {
        Document document = Draft.text("## 一、总则\n\n甲。\n\n## 二、任务\n\n乙。\n\n## 二、保障\n\n丙。\n");

        List<Diagnostic> found = Draft.findings(rule, document);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).place().start().line()).isEqualTo(19);
        assertThat(found.get(0).related().get(0).start().line()).isEqualTo(15);
    }

    @Test
    void numbersThatBeginAgainInOneListAreReportedOnce() {
        String items = "（一）甲。\n\n（二）乙。\n\n（三）丙。\n\n（一）丁。\n\n（二）戊。\n\n（三）己。\n";

        assertThat(Draft.words(rule, Draft.text("## 一、任务\n\n" + items))).containsExactly("（一）");
    }

    @Test
    void sameNumbersUnderDifferentHeadingsAreFine() {
        assertThat(Draft.findings(rule, Draft.text("## 一、甲\n\n（一）子。\n\n（二）丑。\n\n## 二、乙\n\n（一）寅。\n\n（二）卯。\n")))
                .isEmpty();
    }

    @Test
    void numberOfAnotherSectionIsRepeatedWhereItemsRunThrough() {
        String body =
                "## 一、任务\n\n### （一）甲\n\n1. 子。\n2. 丑。\n\n### （二）乙\n\n3. 寅。\n4. 卯。\n\n### （三）丙\n\n5. 辰。\n\n### （四）丁\n\n5. 巳。\n\n### （五）戊\n\n6. 午。\n";

        assertThat(Draft.words(rule, Draft.text(body))).containsExactly("5.");
    }

    @Test
    void noticePlanAndAttachmentAreNumberedOnTheirOwn() {
        String body = "一、甲。\n\n二、乙。\n\n# 乙乡方案\n\n## 一、丙\n\n丁。\n\n# 附件1 分工\n\n## 一、戊\n\n己。\n";

        assertThat(Draft.findings(rule, Draft.text(body))).isEmpty();
    }
}
