package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import org.junit.jupiter.api.Test;

class OfficeDirectorOutsideTest {
    private final OfficeDirectorOutside rule = new OfficeDirectorOutside();

    @Test
    void directorWhoIsNotInTheGroupIsReported() {
        assertThat(Draft.words(rule, group("- 组长：\n  - 张三　书记\n- 办公室：应急办\n  - 主任：赵六\n")))
                .hasSize(1)
                .allMatch(words -> words.contains("赵六"));
    }

    @Test
    void directorFromTheGroupIsFine() {
        assertThat(Draft.findings(rule, group("- 组长：\n  - 张　三　书记\n- 办公室：应急办\n  - 主任：张三\n")))
                .isEmpty();
    }

    private static Document group(String roster) {
        return Draft.text("## 一、组织领导\n\n成立领导小组。\n\n" + roster);
    }
}
