package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import org.junit.jupiter.api.Test;

class AttachmentMismatchTest {
    private final AttachmentMismatch rule = new AttachmentMismatch();

    private static final String LISTED = "附件:\n  - 任务分工表\n  - 联系人名单\n";

    @Test
    void listedAttachmentThatIsNotPresentIsReportedInTheList() {
        Document document = Draft.head(LISTED, "请落实。\n\n# 附件1 任务分工表\n\n甲。\n");

        assertThat(Draft.words(rule, document)).containsExactly("联系人名单");
    }

    @Test
    void presentAttachmentThatIsNotListedIsReportedAtItsTitle() {
        Document document = Draft.text("请落实。\n\n# 附件 任务分工表\n\n甲。\n");

        assertThat(Draft.words(rule, document)).containsExactly("# 附件 任务分工表");
    }

    @Test
    void agreementIsFine() {
        Document document = Draft.head(LISTED, "按附件2报送。\n\n# 附件1 任务分工表\n\n甲。\n\n# 附件2 《联系人名单》\n\n乙。\n");

        assertThat(Draft.findings(rule, document)).isEmpty();
        assertThat(Draft.findings(rule, Draft.text("请落实。\n"))).isEmpty();
    }

    @Test
    void matrixThatTheToolTypesetsIsPresent() {
        assertThat(Draft.findings(rule, Draft.head("附件:\n  - {名称: 任务分工表, 自动: 任务矩阵}\n", "请落实。\n")))
                .isEmpty();
    }

    @Test
    void citationOfAnAttachmentThatDoesNotExistIsReported() {
        assertThat(Draft.words(rule, Draft.text("工作分工（见附件2）要落实到人。\n"))).containsExactly("附件2");
        assertThat(Draft.findings(rule, Draft.text("请参照《应急预案管理办法》附件3执行。\n"))).isEmpty();
    }

    @Test
    void attachmentCitedUnderAnothersNumberIsReported() {
        String list = "附件:\n  - 值班表\n  - 物资清单\n";
        String body = "填写《值班表》（见附件%s）和物资清单（附件2）。\n\n# 附件1 值班表\n\n甲。\n\n# 附件2 物资清单\n\n乙。\n";

        assertThat(Draft.words(rule, Draft.head(list, body.formatted("2")))).containsExactly("附件2");
        assertThat(Draft.findings(rule, Draft.head(list, body.formatted("1")))).isEmpty();
    }
}
