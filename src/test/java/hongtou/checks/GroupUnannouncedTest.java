package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupUnannouncedTest {
    private static final String LIST = "\n\n- 组长：\n  - 张三　党委书记\n- 成员：\n  - 李四　应急办主任\n";

    private final GroupUnannounced rule = new GroupUnannounced();

    @Test
    void aListThatNoTextAnnouncesIsReported() {
        String text = "## 一、组织领导\n\n各村制定方案，由党委统一领导。" + LIST;
        assertThat(Draft.words(rule, Draft.text(text)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("- 组长：");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## 一、组织领导\n\n成立防汛工作专班。\n\n各村抓好落实。",
                "## 一、组织领导",
                "## 一、领导小组\n\n党委统一领导。",
                "为做好工作，组成人员如下：",
                "各村抓好落实。"
            })
    void aListThatIsAnnouncedIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text + LIST))).isEmpty();
    }
}
