package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingStopTest {
    private final HeadingStop rule = new HeadingStop();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"## 一、要求\\n\\n### （一）加强组织领导。\\n\\n各村要成立专班。 | 。"})
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text.replace("\\n", "\n")))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## 一、要求\\n\\n### （一）加强组织领导\\n\\n各村要成立专班。",
                "## 一、要求\\n\\n**（一）加强组织领导。** 各村要成立专班。",
                "## 一、要求\\n\\n（一）加强组织领导。各村要成立专班。",
                "## 一、要求\\n\\n（一）各村要成立专班。\\n\\n（二）各村要上报进展。"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text.replace("\\n", "\n")))).isEmpty();
    }
}
