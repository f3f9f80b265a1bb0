package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearRangeHyphenTest {
    private final YearRangeHyphen rule = new YearRangeHyphen();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "三年行动（2024-2026年） | 2024-2026年",
                "“十四五”（2021年-2025年）期间 | 2021年-2025年",
                "2024－2026年 | 2024－2026年",
                "2024 - 2026年 | 2024 - 2026年",
                "2024–2026年 | 2024–2026年"
            })
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "三年行动（2024—2026年）",
                "《基本条件》（AQ8011-2023）",
                "（GB/T 9704-2012）",
                "电话2024-20261234",
                "2024-03-22",
                "2024至2026年"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"三年行动（2024-2026年）。 | 三年行动（2024—2026年）。", "2021年-2025年完成。 | 2021年—2025年完成。"})
    void fixGivesTheRightText(String text, String right) {
        assertThat(Draft.fixed(rule, text)).isEqualTo(right);
    }
}
