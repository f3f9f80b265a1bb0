package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuperiorTaskMissingTest {
    private final SuperiorTaskMissing rule = new SuperiorTaskMissing();

    private static Document upper(String tasks) {
        return Draft.named(
                "content/plans/upper.md",
                "---\n标题: 甲县防汛工作方案\n发文机关: 甲县人民政府\n发文字号: 甲政发〔2024〕3号\n实施期限: 2024—2026年\n---\n\n## 一、主要任务\n\n" + tasks);
    }

    private static Document lower(String superior, String tasks) {
        return Draft.named(
                "content/plans/lower.md",
                "---\n标题: 乙乡防汛工作方案\n发文机关: 乙乡人民政府\n实施期限: 2024—2026年\n上级文件: " + superior + "\n---\n\n## 一、主要任务\n\n"
                        + tasks);
    }

    private static final String UPPER = "1. 完成病险水库除险加固。\n2. 推动变型拖拉机全部淘汰退出。\n";

    @Test
    void taskWithoutCounterpartIsTold() {
        List<Diagnostic> found = Draft.findings(rule, upper(UPPER), lower("upper", "1. 2024年底前，做好病险水库除险加固工作。\n"));

        assertThat(found).extracting(Draft::words).containsExactly("upper");
        assertThat(found.get(0).message().chinese()).contains("变型拖拉机");
    }

    @Test
    void counterpartAnywhereInThePlanIsEnough() {
        assertThat(Draft.findings(
                        rule, upper(UPPER), lower("upper", "1. 加固病险水库，做好除险工作。\n\n## 二、工作要求\n\n年内变型拖拉机要全部淘汰。\n")))
                .isEmpty();
    }
}
