package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrayLatinTest {
    private final StrayLatin rule = new StrayLatin();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"重要指示精神 and 省市部署 | and", "领导小组of安委会 | of", "2O24年底前 | 2O24", "到202O年 | 202O"})
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "围绕AI视频监管系统建设。",
                "推广使用APP、PDF、4G、VR技术和LED屏。",
                "电话见www.gov.cn/to/the。",
                "参考书《Rock and Roll》。",
                "邮箱is@gov.cn",
                "排量1.5L的车辆"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }
}
