package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceBrokenTest {
    private final SentenceBroken rule = new SentenceBroken();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "为深入贯彻上级部署，防范遏制事故。根据《方案》，结合实际，制定本方案。 | 。",
                "乡安委办通报情况，推动开展。并结合近三年情况，制定方案。 | 并",
                "重点整治使用过期钢瓶、报废钢瓶。使用不合格燃气具连接软管。各村要逐户排查。 | 。"
            })
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "为深入贯彻上级部署，根据《方案》，制定本方案。",
                "为做好防汛工作，现制定本方案。结合实际，认真落实。",
                "为切实加强领导，成立工作专班。根据分工，各负其责。",
                "各村开展排查。并非所有隐患都能当场整改。",
                "重点整治占道经营、违规搭建。各村要依法查处违规行为。",
                "重点检查消防设施。镇应急办负责督促整改过期灭火器。"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }

    @Test
    void fixGivesTheRightText() {
        assertThat(Draft.fixed(rule, "为深入贯彻上级部署，保障安全。根据《方案》，制定本方案。")).isEqualTo("为深入贯彻上级部署，保障安全，根据《方案》，制定本方案。");
    }
}
