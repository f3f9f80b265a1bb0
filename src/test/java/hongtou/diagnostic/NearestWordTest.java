package hongtou.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {
    private static final List<String> KNOWN = List.of("check", "checklist", "发文机关", "发文字号");

    @ParameterizedTest
    @CsvSource({"chek, check", "checklst, checklist", "发文机管, 发文机关", "发文号, 发文字号", "frobnicate, ''", "甲, ''", "'', ''"})
    void aWordIsMeantWhereMostOfItIsRight(String typed, String meant) {
        assertThat(NearestWord.in(KNOWN, typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"check, check, 0", "chek, check, 1", "chekc, check, 2", "'', check, 5", "abc, xyz, 3"})
    void countsWhatIsInsertedRemovedOrChanged(String one, String other, int distance) {
        assertThat(NearestWord.distance(one, other)).isEqualTo(distance);
        assertThat(NearestWord.distance(other, one)).isEqualTo(distance);
    }
}
