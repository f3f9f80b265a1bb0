package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsRepeatedTest {
    private final WordsRepeated rule = new WordsRepeated();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "加强对食品安全的法律、法规和食品安全知识的全员食品安全宣传。 | 食品安全的法律、法规和食品安全知识的全员食品安全",
                "督促重点企业单位落实制度，按照规定开展培训，督促重点企业单位组织演练。 | 督促重点企业单位落实制度，按照规定开展培训，督促重点企业单位"
            })
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "加强食品安全法律法规和知识宣传。",
                "落实食品安全责任、食品安全投入、食品安全培训、食品安全管理。",
                "督促重点企业单位落实制度。督促重点企业单位组织演练。",
                "谁主管谁负责、谁审批谁负责、谁举办谁负责。",
                "督促各村落实制度，指导各村组织演练。"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }
}
