package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

class TitleMissingTest {
    private final TitleMissing rule = new TitleMissing();

    @Test
    void documentWithoutTitleIsAnError() {
        assertThat(Draft.findings(rule, Draft.bare("文种: 通知\n"))).hasSize(1).allMatch(Diagnostic::isError);
    }

    @Test
    void titleOfTheFrontMatterIsEnough() {
        assertThat(Draft.findings(rule, Draft.bare("标题: 乙乡防汛方案\n"))).isEmpty();
    }

    @Test
    void titleOfThePlanIsEnoughWhereThereIsNoNotice() {
        assertThat(Draft.findings(rule, Draft.whole("# 乙乡防汛方案\n\n请遵照执行。\n"))).isEmpty();
    }
}
