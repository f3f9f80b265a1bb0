package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
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
    void taskWithoutOwnerAmongOthersIsASlip() {
        assertThat(Draft.findings(
                        rule, Draft.text("## 一、主要任务\n\n1. 修订预案。（责任单位：乡应急办）\n2. 疏通河道。（责任单位：乡水利站）\n3. 备足物资。\n")))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void planWithoutOwnersIsWarnedOnce() {
        assertThat(Draft.findings(rule, Draft.whole("---\n标题: 乙乡防汛工作方案\n---\n\n## 一、主要任务\n\n1. 修订预案。\n2. 备足物资。\n")))
                .extracting(d -> d.severity() + " " + d.message().chinese())
                .containsExactly("WARNING 2 项任务中有 2 项没有责任单位", "INFO 任务“2 备足物资”没有责任单位");
    }

    @Test
    void stagesAndWhatIsLookedAtNeedNone() {
        assertThat(Draft.findings(rule, Draft.text("## 一、整治重点\n\n### （一）违规停放\n\n在楼梯间停放的。\n")))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.text("## 一、实施步骤\n\n### （一）排查阶段（4月至6月）\n\n逐户排查。\n")))
                .isEmpty();
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
