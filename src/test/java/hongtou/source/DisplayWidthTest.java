package hongtou.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({"abc,3", "安全,4", "（一）,6", "1．,3", "𠮷,2", "😀,2", "'é',1", "〔2024〕,8", "''' ''',3"})
    void hanAndFullWidthCharactersTakeTwoCells(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @org.junit.jupiter.api.Test
    void combiningMarksTakeNone() {
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("a\u200Bb")).isEqualTo(2);
    }
}
