package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import org.junit.jupiter.api.Test;

class GroupWithoutHeadTest {
    private final GroupWithoutHead rule = new GroupWithoutHead();

    @Test
    void groupOfDeputiesAndMembersIsReported() {
        assertThat(Draft.findings(rule, group("- 副组长：\n  - 李四　副乡长\n- 成员：\n  - 王五　站长\n")))
                .hasSize(1);
    }

    @Test
    void groupWithAHeadIsFine() {
        assertThat(Draft.findings(rule, group("- 组长：\n  - 张三　书记\n- 成员：\n  - 王五　站长\n")))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.text("请落实。\n"))).isEmpty();
    }

    private static Document group(String roster) {
        return Draft.text("## 一、组织领导\n\n成立领导小组。\n\n" + roster);
    }
}
