package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeBackwardsTest {
    private final RangeBackwards rule = new RangeBackwards();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026—2024年实施。 | 2026—2024年",
                "从2024年9月至2024年6月开展。 | 2024年9月至2024年6月",
                "3月20日至15日开展。 | 3月20日至15日",
                "2024年11月至3月供暖。 | 2024年11月至3月"
            })
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024—2026年实施。",
                "2024年6月至9月开展。",
                "11月15日至次年3月15日供暖。",
                "11月至3月供暖。",
                "2024年11月至2025年3月供暖。",
                "3月15日至20日开展。",
                "2024年3月1日至5月底。",
                "2024年3月、2024年1月两次。",
                "文号2026-2024号。",
                "8:30至5:30"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }
}
