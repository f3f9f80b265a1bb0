package hongtou.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Task;
import hongtou.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks, answers or makes known does not order anybody. */
class OrdersTest {
    private static final String TEXT = """

            清障所需经费，由两县按各自岸线长度分别承担。

            县水利局负责现场踏勘，4月20日前完成。

            各乡镇要在5月31日前清除滩地弃渣。
            """;

    private static List<Task> tasks(String title, String text) {
        return PlanReader.read(new SourceFile("a.md", "---\n标题: " + title + "\n成文日期: 2026-04-09\n---\n" + text))
                .document()
                .plan()
                .tasks();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "示例县人民政府关于商请支持河道清障的函",
                "示例县水利局关于解决石沟水库加固资金的请示",
                "示例镇人民政府关于防汛工作情况的报告（2026年）",
                "示例乡人民政府关于受益村的公示",
                "示例县人民政府关于同意设立示例街道的批复"
            })
    void aLetterOrdersNothing(String title) {
        assertThat(Orders.maySay(title)).isFalse();
        assertThat(tasks(title, TEXT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于做好河道清障的通知", "河道清障督办函", "示例县关于河道清障的工作提示函", "示例县河道清障实施方案"})
    void aNoticeMayOrder(String title) {
        assertThat(Orders.maySay(title)).isTrue();
    }

    @Test
    void aParagraphOfANoticeIsCitedByItsPlace() {
        assertThat(tasks("关于做好河道清障的通知", TEXT)).extracting(Task::number).containsExactly("第2段", "第3段");
    }

    @Test
    void whoMayBeAnybodyIsNotAddressed() {
        String text = """

                一、搬迁期间，任何单位和个人不得阻挠施工。违者由有关部门依法处理。

                二、车辆请绕行镇西环路。

                三、镇市场监管所要维持秩序。
                """;
        assertThat(tasks("关于搬迁集贸市场的通告", text)).extracting(Task::number).containsExactly("三");
    }
}
