package hongtou.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TailPhrasesTest {

    static Stream<Arguments> texts() {
        return PhraseTable.rows("tails.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void findsTheTails(String text, String expected) {
        String found = TailPhrases.inText(text, PhraseTable.DATES).stream()
                .map(TailPhrasesTest::printed)
                .collect(Collectors.joining(" ; "));
        assertThat(Printed.orNone(found)).isEqualTo(expected);
    }

    private static String printed(TailPhrase tail) {
        List<String> parts = new ArrayList<>();
        if (tail.owners() != null) {
            parts.add(Printed.owners(tail.owners()));
        }
        if (!tail.deadlines().isEmpty()) {
            parts.add("D "
                    + tail.deadlines().stream().map(d -> Printed.due(d.due())).collect(Collectors.joining(", ")));
        }
        return String.join(" ", parts);
    }

    @Test
    void placesAreThoseOfTheTextAsGiven() {
        String text = "压实责任。( 完成时限: 2024 年 12 月; 责任单位:镇安监站、镇 党政办 )。后文";
        TailPhrase tail = TailPhrases.inText(text, PhraseTable.DATES).get(0);
        assertThat(text.substring(tail.start(), tail.end())).isEqualTo("( 完成时限: 2024 年 12 月; 责任单位:镇安监站、镇 党政办 )");
        DeadlinePhrase due = tail.deadlines().get(0);
        assertThat(text.substring(due.start(), due.end())).isEqualTo("2024 年 12 月");
        assertThat(tail.owners()).isNotNull();
        OwnerPhrase owners = Objects.requireNonNull(tail.owners());
        OwnerPhrase.Name second = owners.responsible().get(1);
        assertThat(text.substring(second.start(), second.end())).isEqualTo("镇 党政办");
        assertThat(second.name()).isEqualTo("镇党政办");
    }

    @Test
    void aNoteMayHoldForAllTailsBehindIt() {
        assertThat(TailPhrases.firstLeadsFromHere("推进改造。（县应急局、县公安局负责。列第一位者为牵头单位，下同）"))
                .isTrue();
        assertThat(TailPhrases.firstLeadsFromHere("推进改造。（县应急局、县公安局负责）")).isFalse();
        assertThat(TailPhrases.firstLeadsFromHere("推进改造。（列第一位者为牵头单位）")).isFalse();
        assertThat(TailPhrases.saysFirstLeads("责任分解中，列首位的责任单位为牵头单位")).isTrue();
        assertThat(TailPhrases.saysFirstLeads("各项任务第一个单位为牵头单位，其余为配合单位")).isTrue();
        assertThat(TailPhrases.saysFirstLeads("县应急局为牵头单位")).isFalse();
    }

    @Test
    void runningTextLeavesTailsOut() {
        String text = "开展检查（2024年底前完成，镇应急办牵头）。";
        assertThat(DeadlinePhrases.inText(text, PhraseTable.DATES)).isEmpty();
        assertThat(OwnerPhrases.inText(text)).isEmpty();
    }
}
