package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import org.junit.jupiter.api.Test;

class PostsDifferTest {
    private final PostsDiffer rule = new PostsDiffer();

    private static Document group(String listed, String inOffice) {
        return Draft.text("## 一、组织领导\n\n- 组长：\n  - 张建国　党委书记\n- 成员：\n  - 李为民　" + listed + "\n- 办公室：乡应急办\n  - 主任：李为民　"
                + inOffice + "\n");
    }

    @Test
    void otherPostInTheOfficeIsTold() {
        assertThat(Draft.findings(rule, group("武装部长", "副乡长"))).hasSize(1);
    }

    @Test
    void longAndShortFormsAreFine() {
        assertThat(Draft.findings(rule, group("党委委员、副乡长", "副乡长"))).isEmpty();
        assertThat(Draft.findings(rule, group("副乡长", ""))).isEmpty();
    }
}
