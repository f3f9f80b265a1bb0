package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import org.junit.jupiter.api.Test;

class OfficeWithoutSeatTest {
    private final OfficeWithoutSeat rule = new OfficeWithoutSeat();

    @Test
    void officeThatSitsNowhereIsReported() {
        assertThat(Draft.findings(rule, group("- 组长：\n  - 张三　书记\n- 办公室：\n  - 主任：李四\n")))
                .hasSize(1);
    }

    @Test
    void seatIsEnoughAndNoOfficeIsFine() {
        assertThat(Draft.findings(rule, group("- 组长：\n  - 张三　书记\n- 办公室：应急办\n  - 主任：李四\n")))
                .isEmpty();
        assertThat(Draft.findings(rule, group("- 组长：\n  - 张三　书记\n"))).isEmpty();
    }

    private static Document group(String roster) {
        return Draft.text("## 一、组织领导\n\n成立领导小组。\n\n" + roster);
    }
}
