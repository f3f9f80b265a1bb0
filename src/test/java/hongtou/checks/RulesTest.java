package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void codesAreSortedAndEachStandsForOneRule() {
        List<String> codes = Rules.ALL.stream().map(Rule::code).toList();

        assertThat(codes)
                .hasSizeGreaterThanOrEqualTo(13)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("HT[1-8]\\d\\d"));
    }

    @Test
    void everyRuleHasATestOfItsOwn() {
        for (Rule rule : Rules.ALL) {
            assertThatCode(() -> Class.forName(rule.getClass().getName() + "Test"))
                    .as(rule.code())
                    .doesNotThrowAnyException();
        }
    }
}
