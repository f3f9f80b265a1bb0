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
                "为深入贯彻上级部署，从根本上消除隐患，有效防范事故。根据《方案》，制定本方案。 | 。",
                "乡安委办通报情况，推动开展。并结合近三年情况，制定方案。 | 并",
                "为进一步加强防汛工作，切实保障安全，提高水平。按照要求，制定本方案。 | 。",
                "重点整治使用过期钢瓶、报废钢瓶。使用不合格燃气具连接软管。各村要逐户排查。 | 。",
                "11月20日前，报送防汛工作评估报告，镇防汛指挥部将进行全面总结。 | ，",
                "组织村干部开展学习。贯彻上级会议精神，常态化宣传。 | 。"
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
                "为切实做好森林防火工作，镇党委、政府召开了专题会议。根据会议要求，各村要立即行动。",
                "为贯彻上级部署，县里召开了会议。按照职责分工，各部门要抓好落实。",
                "重点整治违规动火问题。重点整治违规住人问题。重点整治堵塞疏散通道问题。",
                "重点检查学校食堂的制度执行情况。对发现的违规问题，当场责令改正。",
                "各村开展排查。并非所有隐患都能当场整改。",
                "重点整治占道经营、违规搭建。各村要依法查处违规行为。",
                "组织集中学习。贯彻落实情况纳入考核。",
                "每月报送工作总结，由镇防汛办公室负责汇总。报送评估报告，并抄送镇防汛办公室。",
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
