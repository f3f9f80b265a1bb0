package hongtou.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.TaskField.Kind;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OwnerPhrasesTest {

    static Stream<Arguments> texts() {
        return Stream.concat(PhraseTable.rows("owners.txt"), PhraseTable.rows("owners-more.txt"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void findsWhoIsToldToDoSomething(String text, String expected) {
        String found = OwnerPhrases.inText(text).stream().map(Printed::owners).collect(Collectors.joining(" ; "));
        assertThat(Printed.orNone(found)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "RESPONSIBLE | 镇安监站、镇党政办 | R 镇安监站,镇党政办",
                "RESPONSIBLE | 镇安监站，镇党政办等 | R 镇安监站,镇党政办",
                "LEAD | 乡安委办 | L 乡安委办",
                "LEAD | 县应急局牵头 | L 县应急局",
                "SUPPORT | 各行政村、乡直各单位 | S 各行政村,乡直各单位",
                "SUPPORT | 县公安局、各区、县级市 | S 县公安局,各区、县级市",
                "RESPONSIBLE | 县应急局牵头，县公安局、县住建局配合 | L 县应急局 S 县公安局,县住建局",
                "RESPONSIBLE | 王家沟矿业、镇应急办 | R 王家沟矿业,镇应急办",
                "RESPONSIBLE | 镇安 监站 、 镇党政办 | R 镇安监站,镇党政办",
                "PERSON | 薛强强 | P 薛强强/",
                "PERSON | 薛强强、辛娟 | P 薛强强/,辛娟/",
                "PERSON | 薛强强副乡长 | P 薛强强/副乡长",
                "PERSON | 分管副镇长 | P /分管副镇长",
            })
    void readsTheValueOfASlot(Kind slot, String value, String expected) {
        assertThat(Printed.owners(OwnerPhrases.inSlot(slot, value))).isEqualTo(expected);
    }

    @Test
    void aSlotThatNamesNobodyHasNoOwner() {
        assertThat(OwnerPhrases.inSlot(Kind.OUTCOME, "评估会商制度").isEmpty()).isTrue();
        assertThat(OwnerPhrases.inSlot(Kind.LEAD, "　").isEmpty()).isTrue();
    }

    @Test
    void placesAreThoseOfTheTextAsGiven() {
        String text = "2024年底前，各 行政村、\n乡安委办要建立机制。";
        assertThat(OwnerPhrases.inText(text)).singleElement().satisfies(phrase -> {
            assertThat(text.substring(phrase.start(), phrase.end())).isEqualTo("各 行政村、\n乡安委办");
            var second = phrase.responsible().get(1);
            assertThat(text.substring(second.start(), second.end())).isEqualTo("乡安委办");
        });
    }
}
