package hongtou.audit;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.audit.clause.Checks;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Each check has a paper that trips it, and nothing else. */
class EveryCheckTest {
    /** Those whose faulty pages are drawn by a test of their own. */
    private static final List<Integer> ELSEWHERE = List.of(44, 50, 51, 56, 57);

    @Test
    void hasItsFaultyTwin() {
        TreeSet<Integer> tripped = new TreeSet<>(ELSEWHERE);
        Stream.of(
                        PdfAuditTest.eachFaultTripsItsOwnCheck(),
                        EndingsTest.eachFaultTripsItsOwnCheck(),
                        SpecialFormatsTest.eachFaultTripsItsOwnCheck(),
                        AdviceTest.eachShortcomingIsAdvisedAlone())
                .flatMap(s -> s)
                .map(EveryCheckTest::number)
                .forEach(tripped::add);

        assertThat(tripped).containsExactlyElementsOf(Checks.numbers());
    }

    private static Integer number(Arguments twin) {
        return (Integer) twin.get()[1];
    }
}
