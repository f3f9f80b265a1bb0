package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListMarkMissingTest {
    private final ListMarkMissing rule = new ListMarkMissing();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"细化培训的频次、内容、范围时间等要求。 | 范围时间", "公告时间、地点、对象方式。 | 对象方式"})
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "细化培训的频次、内容、范围、时间等要求。",
                "明确活动主题、时间地点、内容方式。",
                "明确时间、地点、人员范围。",
                "写明时间、地点、内容要求。",
                "明确频次、内容、时间地点等。",
                "写明对象、内容、时间安排。",
                "确定范围、对象、时间节点。"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }

    @Test
    void fixGivesTheRightText() {
        assertThat(Draft.fixed(rule, "写明频次、内容、范围时间等。")).isEqualTo("写明频次、内容、范围、时间等。");
    }
}
