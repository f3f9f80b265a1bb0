package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommaBetweenTitlesTest {
    private final CommaBetweenTitles rule = new CommaBetweenTitles();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"落实《防洪法》、《防汛条例》。 | 、", "坚持“四不两直”、“双随机”检查。 | 、"})
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"落实《防洪法》《防汛条例》。", "落实《甲办法》（试行）、《乙办法》。", "落实《防洪法》、防汛条例。", "“甲”“乙”两类。", "坚持“四不两直”、双随机检查。"})
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"落实《甲》、《乙》、《丙》。 | 落实《甲》《乙》《丙》。"})
    void fixGivesTheRightText(String text, String right) {
        assertThat(Draft.fixed(rule, text)).isEqualTo(right);
    }
}
