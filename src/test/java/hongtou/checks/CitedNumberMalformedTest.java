package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitedNumberMalformedTest {
    private final CitedNumberMalformed rule = new CitedNumberMalformed();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "按照（甲安委发[2024]2号）要求。 | [2024]2号",
                "甲政办发（2024）第12号文件。 | （2024）第12号",
                "甲委办字【2023】5号。 | 【2023】5号",
                "甲政函﹝2024﹞3号。 | ﹝2024﹞3号"
            })
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "按照（甲安委发〔2024〕2号）要求。",
                "国家税务总局公告2024年第3号。",
                "应急管理部令（2024）第12号。",
                "甲法院（2024）晋10民初5号判决。",
                "见附件（2024）。",
                "市场监管总局公告（2021）第7号。"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"甲安委发[2024]2号和甲政办发（2023）第7号。 | 甲安委发〔2024〕2号和甲政办发〔2023〕7号。"})
    void fixGivesTheRightText(String text, String right) {
        assertThat(Draft.fixed(rule, text)).isEqualTo(right);
    }
}
