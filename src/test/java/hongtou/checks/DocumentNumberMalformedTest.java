package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberMalformedTest {
    private final DocumentNumberMalformed rule = new DocumentNumberMalformed();

    @ParameterizedTest
    @CsvSource({
        "乙政发[2024]17号, 乙政发〔2024〕17号",
        "乙政发（2024）第17号, 乙政发〔2024〕17号",
        "乙政发〔2024〕017号, 乙政发〔2024〕17号",
        "乙政发〔2024〕17 号, 乙政发〔2024〕17号",
        "乙政发【2024】17, 乙政发〔2024〕17号"
    })
    void malformedNumberIsReportedWithTheRightOne(String typed, String right) {
        Diagnostic finding = Draft.findings(rule, numbered(typed)).get(0);

        assertThat(Draft.words(finding)).isEqualTo(typed);
        assertThat(Objects.requireNonNull(finding.fix()).replacement()).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"乙政发〔24〕17号", "2024年17号", "第17号"})
    void numberThatCannotBeGuessedHasNoFix(String typed) {
        Diagnostic finding = Draft.findings(rule, numbered(typed)).get(0);

        assertThat(finding.fix()).isNull();
        assertThat(finding.hint()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"临安政发〔2024〕17号", "国办函〔1999〕3号", "内安委〔2024〕120号"})
    void rightNumbersAreLeftAlone(String typed) {
        assertThat(Draft.findings(rule, numbered(typed))).isEmpty();
    }

    @Test
    void ordersAndMinutesHaveOtherNumbers() {
        assertThat(Draft.findings(rule, Draft.bare("版式: 命令\n发文字号: 第17号\n"))).isEmpty();
        assertThat(Draft.findings(rule, Draft.bare("文种: 公告\n发文字号: 2024年第2号\n"))).isEmpty();
        assertThat(Draft.findings(rule, Draft.bare("标题: 方案\n"))).isEmpty();
    }

    private static Document numbered(String number) {
        return Draft.bare("发文字号: '" + number + "'\n");
    }
}
