package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterDoubledTest {
    private final CharacterDoubled rule = new CharacterDoubled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"向镇党委委、政府报告。 | 委委", "隐患的的排查 | 的的", "开展了了检查 | 了了", "组织开展开展检查 | 开展开展"})
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "镇党委委员",
                "县纪委委托审计",
                "以排查为目的的检查",
                "为了了解情况",
                "宣传传播",
                "常常检查，人人有责，个个会应急",
                "公共服务务必到位",
                "众多工作作为重点",
                "现在在建工程",
                "委员会会议",
                "纪委委派干部"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"向镇党委委、政府报告，开展开展检查。 | 向镇党委、政府报告，开展检查。"})
    void fixGivesTheRightText(String text, String right) {
        assertThat(Draft.fixed(rule, text)).isEqualTo(right);
    }
}
