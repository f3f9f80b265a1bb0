package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HalfWidthMarkTest {
    private final HalfWidthMark rule = new HalfWidthMark();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"每月至少1次)，完善 | )", "推动工作,负责制定 | ,", "附件:名单 | :", "危化品(含烟花)领域 | (", "认真落实. | .", "落实\"三管三必须\"要求 | \""
            })
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "上午9:30开会。",
                "增长3,000元。",
                "网址https://www.gov.cn/a,b(c)?d:e 查询。",
                "邮箱a.b@gov.cn。",
                "比例为1:3。",
                "标准（AQ8011-2023）",
                "完成率1.5％。"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"工作,负责(含村)。 | 工作，负责（含村）。", "落实\"三管三必须\"要求. | 落实“三管三必须”要求。", "一\"二 | 一\"二"})
    void fixGivesTheRightText(String text, String right) {
        assertThat(Draft.fixed(rule, text)).isEqualTo(right);
    }
}
