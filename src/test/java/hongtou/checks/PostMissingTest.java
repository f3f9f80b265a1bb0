package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import org.junit.jupiter.api.Test;

class PostMissingTest {
    private final PostMissing rule = new PostMissing();

    @Test
    void personWithoutAPostAmongOthersIsReported() {
        assertThat(Draft.words(rule, group("- 组长：\n  - 张三　书记\n- 成员：\n  - 李四\n")))
                .containsExactly("李四");
    }

    @Test
    void listOfNamesOnlyIsFine() {
        assertThat(Draft.findings(rule, group("- 组长：\n  - 张三\n- 成员：\n  - 李四\n")))
                .isEmpty();
    }

    private static Document group(String roster) {
        return Draft.text("## 一、组织领导\n\n成立领导小组。\n\n" + roster);
    }
}
