package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import org.junit.jupiter.api.Test;

class OwnerMissingTest {
    private final OwnerMissing rule = new OwnerMissing();

    @Test
    void taskThatNamesNobodyIsReportedAtItsFirstWords() {
        Document document = Draft.text("## 一、主要任务\n\n1. **完善应急预案。** 及时修订预案，定期演练。\n");

        Diagnostic finding = Draft.findings(rule, document).get(0);
        assertThat(Draft.words(finding)).startsWith("完善应急预案");
        assertThat(finding.message().chinese()).startsWith("任务“1 完善应急预案").endsWith("没有责任单位");
    }

    @Test
    void ownerInATailIsEnough() {
        assertThat(Draft.findings(rule, Draft.text("## 一、主要任务\n\n1. 修订应急预案。（责任单位：镇安监站、镇党政办）\n")))
                .isEmpty();
    }

    @Test
    void ownerInAFieldIsEnough() {
        assertThat(Draft.findings(rule, Draft.text("## 一、主要任务\n\n1. 修订应急预案。\n   - 牵头：乡安委办\n")))
                .isEmpty();
    }

    @Test
    void whatIsNoTaskNeedsNoOwner() {
        assertThat(Draft.findings(rule, Draft.text("## 一、保障措施\n\n1. 加强领导，落实责任。\n")))
                .isEmpty();
    }
}
