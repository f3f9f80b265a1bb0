package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongLevelTest {
    private final WrongLevel rule = new WrongLevel();

    private static Document issued(String issuer, String sentence) {
        return Draft.whole("---\n标题: 防汛工作方案\n发文机关: " + issuer + "\n---\n\n" + sentence + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "甲县乙乡人民政府 | 各县（市、区）要加强值守。 | 各县（市、区）要",
                "丙镇安全生产委员会 | 为此，结合我省实际，制定本方案。 | 结合我省实际",
                "丁区戊街道办事处 | 在全市范围内开展监测。 | 在全市范围内",
                "甲县乙镇人民政府 | 各乡镇（街道）要明确专人。 | 各乡镇（街道）要",
                "甲县安全生产委员会 | 规范创建标准，在全市评选一批先进单位。 | 在全市评选",
                "丙镇安全生产委员会 | 持续开展全省公路网技术状况监测。 | 持续开展全省",
                "丙镇人民政府 | 区安委会有关成员单位要结合各自实际组织培训。 | 区安委会有关成员单位要",
                "甲县人民政府办公室 | 各市要加强督导。 | 各市要",
                "丙镇人民政府 | 各级党委政府责任意识进一步增强，形成合力。 | 各级",
                "丙镇人民政府 | 加强各级行政执法人员培训。 | 各级",
                "丙镇人民政府 | 统筹乡镇消防力量。 | 统筹乡镇",
                "丙镇人民政府 | 各行政村、各企业要制定本行政区域应急预案。 | 本行政区域",
                "丙镇人民政府 | 加快完善法规制度。 | 完善法规制度",
                "丙镇人民政府 | 分级建立健全考核机制。 | 分级建立健全",
                "丙镇人民政府 | 落实国家安全生产专业应急救援队伍管理机制。 | 国家安全生产专业应急救援队伍",
                "甲县安全生产委员会 | 国家有关部门将组织培训，县里配合。 | 国家有关部门将",
                "甲县安全生产委员会 | 评选先进并积极向国家推荐。 | 向国家推荐",
                "甲县安全生产委员会 | 县委县政府要制定任务清单。 | 县委县政府要"
            })
    void wordsOfAHigherLevelAreTold(String issuer, String sentence, String words) {
        assertThat(Draft.words(rule, issued(issuer, sentence))).containsExactly(words);
    }

    @Test
    void titleTellsTheLevelWhereNoIssuerIsNamed() {
        Document plan = Draft.whole("---\n标题: 丙镇安全生产工作方案\n---\n\n在全市范围内开展监测。\n");
        assertThat(Draft.words(rule, plan)).containsExactly("在全市范围内");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "甲县乙乡人民政府 | 落实全省安全生产电视电话会议精神，吸取我县“5·7”火灾教训。",
                "甲县乙乡人民政府 | 全面应用全省工贸行业分级分类监管系统。",
                "甲县乙乡人民政府 | 各行政村要加强值守，结合我乡实际抓好落实。",
                "甲县人民政府 | 各乡镇要加强值守，结合我县实际抓好落实。",
                "甲市人民政府 | 各县（市、区）要加强值守。",
                "甲县人民政府 | 争取在全市推广，落实全省统一部署开展的专项整治。",
                "甲县乙乡人民政府 | 配合县安委会成员单位开展检查。",
                "甲省人民政府办公厅 | 各市要结合我省实际抓好落实。",
                "城乡建设委员会 | 各县要加强督导。",
                "丙镇人民政府 | 在各级党委政府的领导下，落实各级党委政府部署，发挥各级党组织作用。",
                "丙镇人民政府 | 落实各项制度，在本行政区域内开展巡查，遵守法律法规。",
                "中共甲县委员会 | 乡镇党委、政府要抓好落实，各级党委政府要重视。",
                "甲县人民政府 | 县政府要求各乡镇抓好落实，乡镇政府要负总责。",
                "丙镇人民政府 | 配合县局指导乡镇卫生院开展工作。"
            })
    void mentionsAndOwnLevelAreFine(String issuer, String sentence) {
        assertThat(Draft.findings(rule, issued(issuer, sentence))).isEmpty();
    }
}
