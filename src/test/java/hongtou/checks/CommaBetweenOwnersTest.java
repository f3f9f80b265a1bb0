package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommaBetweenOwnersTest {
    private final CommaBetweenOwners rule = new CommaBetweenOwners();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"## 一、主要任务\\n\\n1. 甲。（责任单位：乡应急办、派出所）\\n\\n2. 乙。（责任单位：财政所、派出所）\\n\\n3. 丙。（责任单位：乡应急办，派出所） | ，"})
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text.replace("\\n", "\n")))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## 一、主要任务\\n\\n1. 甲。（责任单位：乡应急办、派出所）\\n\\n2. 乙。（责任单位：财政所、派出所）\\n\\n3. 丙。（责任单位：乡应急办、派出所，各行政村）",
                "## 一、主要任务\\n\\n1. 甲。（责任单位：乡应急办、派出所）\\n\\n2. 乙。（责任单位：财政所、派出所）\\n\\n3. 丙。（牵头单位：乡应急办，配合单位：派出所）",
                "## 一、主要任务\\n\\n1. 甲。（责任单位：乡应急办，派出所）\\n\\n2. 乙。（责任单位：财政所，派出所）"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text.replace("\\n", "\n")))).isEmpty();
    }
}
