package hongtou.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Due;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlinePhrasesTest {

    static Stream<Arguments> texts() {
        return Stream.concat(PhraseTable.rows("deadlines.txt"), PhraseTable.rows("deadlines-more.txt"));
    }

    static Stream<Arguments> slots() {
        return PhraseTable.rows("slots.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void findsTheDeadlinesOfRunningText(String text, String expected) {
        var found = DeadlinePhrases.inText(text, PhraseTable.DATES);
        // A row that gives no bound words says nothing about them.
        boolean binds = expected.indexOf('<') >= 0;
        assertThat(Printed.deadlines(text, found, binds)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slots")
    void readsEveryTimeOfASlot(String value, String expected) {
        var found = DeadlinePhrases.inSlot(value, PhraseTable.DATES);
        boolean binds = expected.indexOf('<') >= 0;
        assertThat(Printed.deadlines(value, found, binds)).isEqualTo(expected);
    }

    @Test
    void aDateWithoutAnyYearHasNone() {
        assertThat(DeadlinePhrases.inText("6月底前完成。", PlanDates.UNKNOWN))
                .singleElement()
                .satisfies(p -> assertThat(p.due()).isEqualTo(new Due.ByEndOf(null, false)))
                .satisfies(p -> assertThat(p.yearInherited()).isFalse());
    }

    @Test
    void placesAreThoseOfTheTextAsGiven() {
        String text = "　　1. 2024 年\n6 月底前，完成 清单。";
        List<DeadlinePhrase> found = DeadlinePhrases.inText(text, PhraseTable.DATES);
        assertThat(found).singleElement().satisfies(p -> {
            assertThat(text.substring(p.start(), p.end())).isEqualTo("2024 年\n6 月底前");
            assertThat(p.binds()).isEqualTo("完成清单");
        });
    }

    @Test
    void anIssueDateOutsideTheTextIsNotInherited() {
        var dates = new PlanDates(null, PhraseTable.DATES.period());
        assertThat(DeadlinePhrases.inText("年底前完成。", dates))
                .singleElement()
                .satisfies(p -> assertThat(p.due().date()).hasToString("2024-12-31"));
    }
}
