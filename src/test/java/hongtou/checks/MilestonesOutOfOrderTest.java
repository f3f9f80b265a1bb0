package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MilestonesOutOfOrderTest {
    private final MilestonesOutOfOrder rule = new MilestonesOutOfOrder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"到2025年底，消除隐患；到2024年底，摸清底数。 | 到2024年底", "到2025年，完成。到2024年6月，完成。 | 到2024年6月"})
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "到2024年底，摸清底数；到2025年底，消除隐患。",
                "到2024年6月，完成一半；到2024年底，全部完成。",
                "2025年推动落实；2024年回顾。",
                "自2026年起，到2024年底已完成的除外。"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }
}
