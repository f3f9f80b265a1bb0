package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlinesConflictTest {
    private final DeadlinesConflict rule = new DeadlinesConflict();

    private static Document plan(String id, String issuer, String deadline, String owner, String more) {
        return Draft.named(
                "content/plans/" + id + ".md",
                "---\n标题: 方案" + id + "\n发文机关: " + issuer + "\n" + more
                        + "---\n\n## 一、主要任务\n\n1. 组织清理河道垃圾、淤泥和阻水林木，疏通排洪沟渠。（完成时限：" + deadline + "；责任单位：" + owner
                        + "）\n");
    }

    private List<Diagnostic> beside(Document other) {
        return Draft.findings(rule, plan("a", "乙乡人民政府", "2024年5月", "乡水利站", ""), other);
    }

    @Test
    void otherDeadlineForTheSameDutyIsReported() {
        assertThat(beside(plan("b", "乙乡人民政府", "2024年6月", "乡水利站", "")))
                .extracting(Draft::words)
                .containsExactly("2024年6月");
    }

    @Test
    void otherBodiesIssuersYearsAndReplacedPlansAreFine() {
        assertThat(beside(plan("b", "乙乡人民政府", "2024年5月", "乡水利站", ""))).isEmpty();
        assertThat(beside(plan("b", "乙乡人民政府", "2024年6月", "乡应急办", ""))).isEmpty();
        assertThat(beside(plan("b", "丙乡人民政府", "2024年6月", "乡水利站", ""))).isEmpty();
        assertThat(beside(plan("b", "乙乡人民政府", "2025年5月", "乡水利站", ""))).isEmpty();
        assertThat(beside(plan("b", "乙乡人民政府", "2024年6月", "乡水利站", "有效性: 废止\n"))).isEmpty();
    }
}
