package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FullWidthDigitTest {
    private final FullWidthDigit rule = new FullWidthDigit();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"共有１２座水库。 | １２", "投资3．5万元。 | 3．5", "２０２４年完成。 | ２０２４", "增长5％以上。 | 5％"})
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"共有12座水库。", "1．排查隐患", "执行GB/T 9704—2012。", "版本1．2．3说明。", "增长3.5%。"})
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"投资３．５万元，占１０％。 | 投资3.5万元，占10%。"})
    void fixGivesTheRightText(String text, String right) {
        assertThat(Draft.fixed(rule, text)).isEqualTo(right);
    }

    @Test
    void endlessDigitsAreReadOnce() {
        assertThat(Draft.findings(rule, Draft.text("编号" + "1".repeat(200_000) + "。")))
                .isEmpty();
    }
}
