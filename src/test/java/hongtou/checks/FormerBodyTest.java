package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormerBodyTest {
    private final FormerBody rule = new FormerBody();

    @Test
    void nameIsReportedOnceAtItsFirstPlace() {
        Document document = Draft.text("国土资源所、工商所要配合检查，国土资源所每月通报。");

        assertThat(Draft.words(rule, document)).containsExactly("国土资源所", "工商所");
        assertThat(Draft.findings(rule, document).get(0).message().chinese()).contains("国土资源所", "2 处");
    }

    @Test
    void documentFromBeforeTheReformIsRight() {
        String old = Draft.HEAD.replace("2024-03-22", "2017-03-22").replace("〔2024〕", "〔2017〕");
        assertThat(Draft.findings(rule, Draft.whole("---\n" + old + "---\n\n由国土资源局牵头。\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"由自然资源局牵头，市场监管所配合。", "原国土资源局的职责由自然资源局承担。", "落实《甲县国土资源局关于防汛工作的通知》。"})
    void otherTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }
}
