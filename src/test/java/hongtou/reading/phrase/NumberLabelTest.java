package hongtou.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NumberLabelTest {

    static Stream<Arguments> lines() {
        return PhraseTable.rows("labels.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void readsTheLabelOfALine(String line, String expected) {
        String found = NumberLabel.at(line)
                .map(l -> l.level() + " " + l.number() + " " + l.typed() + " " + line.charAt(l.end()))
                .orElse("-");
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"一,1", "十,10", "十一,11", "二十,20", "九十九,99", "十十,0", "一二,0", "12,12", "①,1", "⑳,20"})
    void knowsTheValueOfDigits(String digits, int value) {
        assertThat(NumberLabel.value(digits)).isEqualTo(value);
    }
}
