package hongtou.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UsualLettersTest {
    @Test
    void everyLetterKeepsItsPlace() {
        assertThat(UsualLetters.of("習水縣人民政府辦公室關於表彰的通報")).isEqualTo("习水县人民政府办公室关于表彰的通报");
        assertThat(UsualLetters.of("乾县 2024年")).isEqualTo("乾县 2024年");
    }

    @Test
    void ownersOfATraditionalTextAreFoundAndStayAsTyped() {
        assertThat(OwnerPhrases.inText("縣農業局負責種子檢驗。").stream()
                        .flatMap(o -> o.responsible().stream())
                        .map(OwnerPhrase.Name::name)
                        .collect(Collectors.joining()))
                .isEqualTo("縣農業局");
    }
}
