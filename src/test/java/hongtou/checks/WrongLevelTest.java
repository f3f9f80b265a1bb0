package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
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
                "甲县人民政府办公室 | 各市要加强督导。 | 各市要"
            })
    void wordsOfAHigherLevelAreTold(String issuer, String sentence, String words) {
        assertThat(Draft.words(rule, issued(issuer, sentence))).containsExactly(words);
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
                "城乡建设委员会 | 各县要加强督导。"
            })
    void mentionsAndOwnLevelAreFine(String issuer, String sentence) {
        assertThat(Draft.findings(rule, issued(issuer, sentence))).isEmpty();
    }
}
