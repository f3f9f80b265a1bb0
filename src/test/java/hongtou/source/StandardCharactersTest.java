package hongtou.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardCharactersTest {
    @ParameterizedTest
    @ValueSource(strings = {"爲为", "為为", "縣县", "衆众"})
    void aTraditionalOrVariantCharacterHasAStandardOne(String pair) {
        assertThat(StandardCharacters.replaces(pair.charAt(0))).isTrue();
        assertThat(StandardCharacters.of(pair.charAt(0))).isEqualTo(pair.charAt(1));
        assertThat(StandardCharacters.replaces(pair.charAt(1))).isFalse();
    }

    /** 著 and 乾 are standard in 著作 and 乾坤. */
    @ParameterizedTest
    @ValueSource(chars = {'为', '著', '乾', 'A', '，'})
    void whatIsStandardStaysWhatItIs(char standard) {
        assertThat(StandardCharacters.replaces(standard)).isFalse();
        assertThat(StandardCharacters.of(standard)).isEqualTo(standard);
    }
}
