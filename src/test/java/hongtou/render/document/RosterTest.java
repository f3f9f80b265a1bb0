package hongtou.render.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of a leader group stands in columns, whatever the lengths of its roles, names and posts. */
class RosterTest {
    private static final String GROUP = """
            ---
            标题: 甲镇工作方案
            版式: 无版头
            ---

            ## 组织领导

            - 指挥长：
              - 张三　甲镇党委书记
            - 副指挥长：
              - 欧阳慕青　甲镇党委副书记
              - 李四　甲镇党委委员、人民武装部部长，分管应急管理和消防救援工作
            - 成员：
              - 阿卜杜热依木·买买提明　甲镇统战干事
            """;

    @Test
    void namesAndPostsBeginAtTheSamePlace() throws IOException {
        try (Ink ink = new Ink(Printed.pdf(GROUP).bytes())) {
            List<Ink.Line> text = ink.text(1);
            double names = 28 + 7 * 156.0 / 28;
            double posts = names + 5 * 156.0 / 28;
            for (String name : List.of("张", "欧", "李", "阿")) {
                assertThat(begin(text, name)).as(name).isCloseTo(names, within(0.5));
            }
            assertThat(begin(text, "甲镇党委书记")).isCloseTo(posts, within(0.5));
            assertThat(begin(text, "甲镇党委副书记")).isCloseTo(posts, within(0.5));
            assertThat(begin(text, "甲镇党委委员")).isCloseTo(posts, within(0.5));
            assertThat(text.stream()
                            .filter(l -> l.text().endsWith("救援工作"))
                            .findFirst()
                            .orElseThrow()
                            .left())
                    .isCloseTo(posts, within(0.5));
        }
    }

    @Test
    void aVeryLongNameDoesNotPushTheOtherPostsAway() throws IOException {
        try (Ink ink = new Ink(Printed.pdf(GROUP).bytes())) {
            assertThat(ink.text(1))
                    .anySatisfy(
                            l -> assertThat(l.text()).contains("阿卜杜热依木·买买提明").endsWith("甲镇统战干事"));
        }
    }

    private static double begin(List<Ink.Line> text, String words) {
        return text.stream()
                .filter(l -> l.text().contains(words))
                .mapToDouble(l -> l.beginOf(words))
                .findFirst()
                .orElseThrow();
    }
}
