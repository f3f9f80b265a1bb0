package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import org.junit.jupiter.api.Test;

class AttachmentOrderTest {
    private final AttachmentOrder rule = new AttachmentOrder();

    private static Document attached(String first, String second) {
        return Draft.head("附件:\n  - 值班表\n  - 物资清单\n", "请落实。\n\n# " + first + "\n\n甲。\n\n# " + second + "\n\n乙。\n");
    }

    @Test
    void attachmentsInAnotherOrderAreReported() {
        assertThat(Draft.words(rule, attached("附件1 物资清单", "附件2 值班表"))).containsExactly("# 附件2 值班表");
    }

    @Test
    void numbersThatDoNotRunAreReported() {
        assertThat(Draft.findings(rule, attached("附件1 值班表", "附件3 物资清单"))
                        .get(0)
                        .message()
                        .chinese())
                .isEqualTo("“附件3”应为“附件2”");
    }

    @Test
    void planMayBeTheFirstAttachment() {
        Document document =
                Draft.head("附件:\n  - 防汛方案\n  - 值班表\n", "现印发给你们，见附件1、附件2。\n\n# 防汛方案\n\n请落实。\n\n# 附件2 值班表\n\n甲。\n");

        assertThat(Draft.findings(rule, document)).isEmpty();
        assertThat(Draft.findings(new AttachmentMismatch(), document)).isEmpty();
    }

    @Test
    void attachmentsInOrderAreFine() {
        assertThat(Draft.findings(rule, attached("附件1 值班表", "附件2 物资清单"))).isEmpty();
        assertThat(Draft.findings(rule, Draft.text("请落实。\n\n# 附件 值班表\n\n甲。\n"))).isEmpty();
    }
}
