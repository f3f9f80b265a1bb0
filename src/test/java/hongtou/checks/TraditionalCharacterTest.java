package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraditionalCharacterTest {
    private final TraditionalCharacter rule = new TraditionalCharacter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"违法违规行爲查处 | 爲", "開展检查 | 開", "縣政府 | 縣"})
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"违法违规行为查处", "乾隆年间", "著名企业", "李堃、於某", "瞭望台"})
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }

    @Test
    void aTraditionalTextIsToldOfOnce() {
        String text = "縣政府辦公室開展農業檢查。";
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly("縣政府辦公室開展農業檢");
        assertThat(Draft.fixed(rule, text)).isEqualTo("县政府办公室开展农业检查。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"開展違规行爲检查 | 开展违规行为检查"})
    void fixGivesTheRightText(String text, String right) {
        assertThat(Draft.fixed(rule, text)).isEqualTo(right);
    }
}
