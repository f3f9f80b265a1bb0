package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetPhraseWrongTest {
    private final SetPhraseWrong rule = new SetPhraseWrong();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "列入党委理论中心组专题学习。 | 理论中心组",
                "乡安委办会利用微信宣传。 | 安委办会",
                "非煤矿山、建设施工、道路交通等领域。 | 建设施工",
                "提升本质安全生产水平。 | 本质安全生产水平",
                "提升安全生产本质水平。 | 安全生产本质水平",
                "制定本单位领域专项方案。 | 本单位领域",
                "贯彻总书记关于安全生产的重要论述。 | 总书记",
                "突出密集场所、仓储物流。 | 密集场所",
                "发生重大特大事故的。 | 重大特大",
                "落实“一岗双责、齐抓共管、失职追责”。 | 一岗双责、齐抓共管、失职追责",
                "担负起促一方发展保一方平安的责任。 | 促一方发展保一方平安",
                "其它行业参照执行。 | 其它",
                "县党校要开展培训。 | 党校",
                "编制综合预案、专项预案、现场方案。 | 现场方案",
                "及时反馈被巡查单位。 | 反馈被",
                "利用宪法宣传日宣传。 | 宪法宣传日",
                "结合“12·4”国家宪法宣传日宣传。 | 国家宪法宣传日",
                "负有安全监管职责有关部门要审核。 | 负有安全监管职责",
                "及时更新先进适用技术装备推广，督促使用。 | 技术装备推广",
                "没有生产经营主体尾矿库要闭库。 | 没有生产经营主体",
                "对报告的重大隐患等突出问题的予以重奖。 | 的"
            })
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "列入党委理论学习中心组专题学习。",
                "乡安委办会商有关部门，乡安委会议事。",
                "加强建设施工管理。",
                "提升本质安全水平。",
                "各行业领域、本单位。",
                "习近平总书记关于安全生产的重要论述。",
                "人员密集场所、仓储物流。",
                "发生重大、特大事故的。",
                "落实“党政同责、一岗双责、齐抓共管、失职追责”要求。",
                "其他行业参照执行。",
                "县委党校要开展培训。",
                "专项预案、现场处置方案。",
                "反馈给被巡查单位。",
                "及时反馈被检查单位存在的问题。",
                "胡锦涛总书记关于新农村建设的重要讲话。",
                "人员相对密集场所、人员高度密集场所。",
                "尤其它的线路要重点检查。",
                "市县党校、各级党校要开设课程。",
                "对检查出的存在重大隐患的予以停产。",
                "国家宪法日。",
                "负有安全监管职责的部门要审核。",
                "更新技术装备推广目录，加强技术装备推广。",
                "没有责任主体的尾矿库，没有管理主体监管不到位。",
                "对存在问题的予以通报。"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }

    @Test
    void fixGivesTheRightText() {
        assertThat(Draft.fixed(rule, "更新先进技术装备推广，对发现的重大问题的予以处理。")).isEqualTo("更新先进技术装备推广目录，对发现的重大问题予以处理。");
    }
}
