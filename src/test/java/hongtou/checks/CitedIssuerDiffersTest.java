package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitedIssuerDiffersTest {
    private final CitedIssuerDiffers rule = new CitedIssuerDiffers();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"按照自治区政府印发的《内蒙古自治区安全生产委员会关于印发方案的通知》要求。 | 自治区政府", "根据《大河县安全生产委员会关于印发方案的通知》（林安委发〔2024〕5号）要求。 | 林"})
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "按照县政府印发的《大河县人民政府关于防汛的通知》要求。",
                "县政府办公室印发的《大河县人民政府关于防汛的通知》。",
                "按照国务院安委会印发的《安全生产方案》要求。",
                "根据《大河县安全生产委员会关于印发方案的通知》（大安委发〔2024〕5号）要求。",
                "根据《河北省大河县人民政府关于防汛的通知》（县政发〔2024〕5号）要求。",
                "根据《关于推进乡镇防汛工作的通知》（林政发〔2024〕5号）要求。",
                "根据《各乡镇办公室关于值班的通知》（林政办发〔2024〕5号）要求。",
                "根据《吕梁市安全生产方案》（临安委发〔2024〕3号）要求。"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }
}
