package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitedTitleCutTest {
    private final CitedTitleCut rule = new CitedTitleCut();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "依据《甲县人民政府关于印发安全生产职责清单》要求。 | 《甲县人民政府关于印发安全生产职责清单》",
                "按照《关于转发〈防汛方案〉》要求。 | 《关于转发〈防汛方案〉》",
                "按照《甲县人民政府进一步明确有关职责的通知》要求。 | 《甲县人民政府进一步明确有关职责的通知》"
            })
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text.replace("\\n", "\n")))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "依据《甲县人民政府关于印发安全生产职责清单的通知》要求。",
                "按照《关于转发〈防汛方案〉的通知》要求。",
                "按照《关于印发职责清单的通知（试行）》要求。",
                "按照《甲县人民政府关于进一步明确有关职责的通知》要求。",
                "按照《甲县人民政府工作规则》要求。",
                "按照《关于进一步加强举报工作的指导意见》《安全生产法》要求。",
                "《关于印发《防汛方案》的通知》要求。"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text.replace("\\n", "\n")))).isEmpty();
    }
}
