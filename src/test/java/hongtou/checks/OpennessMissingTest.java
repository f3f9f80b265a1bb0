package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class OpennessMissingTest {
    private final OpennessMissing rule = new OpennessMissing();

    @Test
    void documentThatDoesNotSayIsReported() {
        assertThat(Draft.findings(rule, Draft.bare("标题: 方案\n")))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void anyOfTheThreeAnswersIsFine() {
        for (String answer : "主动公开 依申请公开 不予公开".split(" ")) {
            assertThat(Draft.findings(rule, Draft.bare("公开属性: " + answer + "\n")))
                    .isEmpty();
        }
    }
}
