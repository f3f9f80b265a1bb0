package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MixedPatternTest {
    private final MixedPattern rule = new MixedPattern();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "纳入干部绩效考核的一项重要内容，严格奖惩。 | 纳入干部绩效考核的一项重要内容",
                "要利用直报系统和逐步建立统计分析机制。 | 利用直报系统和",
                "持续加大矿山、交通、水利等行业风险监测预警系统建设应用。 | 加大矿山、交通、水利等行业风险监测预警系统建设应用",
                "推进存在安全隐患自建房整治全覆盖。 | 存在安全隐患自建房整治全覆盖",
                "开展自建房、小型生产经营场所等安装。 | 开展自建房、小型生产经营场所等安装",
                "严禁地下空间违规使用燃气的大型商店厨房违规设置气瓶。 | 违规使用燃气的大型商店厨房违规设置",
                "重点整治使用过期钢瓶。大容量气瓶是否设置独立气瓶间。 | 是否设置"
            })
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "纳入干部绩效考核。",
                "作为绩效考核的一项重要内容。",
                "利用直报系统和信息平台，逐步建立机制。",
                "持续加大风险监测预警系统建设应用力度。",
                "加大安全生产投入和经费保障。",
                "加大宣传。",
                "加大对困难群众的救助帮扶，确保不漏一人。",
                "依托基层治理平台和完善的网格体系，开展巡查。",
                "严禁违规使用燃气，违规设置气瓶。",
                "严厉打击违规电气焊作业和违规施工行为。",
                "重点检查气瓶间是否设置独立。",
                "重点整治过期钢瓶，排查是否安装报警器。",
                "毕业生就业压力加大,就业形势十分严峻复杂。",
                "受此影响高校毕业生就业竞争加大就业形势严峻复杂。",
                "加大对违法行为的查处力度，严肃问责。",
                "存在安全隐患的自建房实现整治全覆盖。",
                "推动自建房、小型生产经营场所等安装报警器。"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }
}
