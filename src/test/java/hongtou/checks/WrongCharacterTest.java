package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongCharacterTest {
    private final WrongCharacter rule = new WrongCharacter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "对工作进行布署。 | 布署",
                "建立隐患台帐。 | 台帐",
                "严肃追纠责任。 | 追纠",
                "禁止焚烧秸杆。 | 秸杆",
                "截止目前，全乡已排查。 | 截止",
                "。截止2024年3月底，共排查。 | 截止",
                "组长：张三，付组长：李四。 | 付",
                "修订应急予案。 | 予案",
                "请登陆网站查询。 | 登陆",
                "项目己经完成。 | 己经",
                "2024年未前完成。 | 未",
                "发布招聘启示。 | 启示",
                "与各户签定责任书。 | 签定",
                "向乡政府反应情况。 | 反应",
                "防犯化解风险。 | 防犯",
                "强化法制思维，依法行政。 | 法制思维",
                "严厉打击非法违法行。 | 违法行",
                "力争不发生较大及以上事故发生。 | 事故发生",
                "开展建设工程消防涉及审查验收。 | 消防涉及审查",
                "覆盖生产全过程和厂区域范围内的隐患。 | 厂区域",
                "安排专人全天侯值守。 | 全天侯"
            })
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公布署名文章，讲座落实到位。",
                "预防犯罪，消防犯规。",
                "搭建帐篷，转帐篷给灾民。",
                "按装机容量，按装修标准。",
                "自己经营，自己经常检查。",
                "支付主任务款。",
                "给予预算支持，给予警告。",
                "台风登陆期间加强值班。",
                "报名截止2024年3月底。",
                "报名截止时间另行通知。",
                "应急反应情况良好。",
                "严峻工作形势。",
                "打折除外。",
                "打击违法行为，整治违法行车。",
                "不发生较大事故，防止事故发生。",
                "按排名先后。",
                "举措失当的要问责。",
                "三年未发生事故。",
                "几年未来得及修缮。",
                "诸侯选拔。",
                "获得启示，招聘启事。",
                "过渡假设成立。",
                "电厂区域内、全厂区域内、化工厂区域范围内，厂区内。"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"布署台帐，追纠责任。 | 部署台账，追究责任。", "今年未，完成修订。 | 今年末，完成修订。"})
    void fixGivesTheRightText(String text, String right) {
        assertThat(Draft.fixed(rule, text)).isEqualTo(right);
    }
}
