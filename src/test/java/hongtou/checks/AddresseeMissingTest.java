package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddresseeMissingTest {
    private final AddresseeMissing rule = new AddresseeMissing();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"各村每月21日前报送工作进展情况。 | 报送工作进展情况", "各村于每年11月20日前，报送年度工作总结；重大情况随时处置。 | 报送年度工作总结"})
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各村每月21日前向乡防汛办报送工作进展情况。",
                "各村每月21日前报送工作进展情况至镇应急办。",
                "每月21日前，将进展情况报镇应急办。",
                "各村每月21日前报送工作总结，联系人：王强，电话8321000。",
                "各村及时报送工作进展情况。"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }
}
