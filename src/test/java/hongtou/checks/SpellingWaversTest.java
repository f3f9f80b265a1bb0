package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingWaversTest {
    private final SpellingWavers rule = new SpellingWavers();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "检查粉尘涉爆企业，登记粉尘涉爆场所，培训涉爆粉尘企业负责人。 | 涉爆粉尘",
                "成立青河镇防汛抗旱工作领导小组，调整全镇防汛抗旱工作领导小组。 | 全镇防汛抗旱工作领导小组",
                "开展大排查、大整治行动，持续开展大排查、大整治、大督导行动，巩固大排查、大整治行动成果。 | 大排查、大整治、大督导",
                "有关部门、单位要配合，各部门、单位要落实，有关部门单位要总结。 | 有关部门单位",
                "排查“九小场所”，登记“九小场所”，整治“九小”场所。 | “九小”场所",
                "开展“四项整治”。四项整治要落到村，四个专项整治由镇政府负责。 | 四个专项整治"
            })
    void rarerSpellingIsReportedAtItsFirstPlace(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "检查粉尘涉爆企业，登记粉尘涉爆场所。",
                "落实《粉尘涉爆企业管理办法》，检查涉爆粉尘企业。",
                "成立青河镇防汛工作领导小组，成立青河镇森林防火工作领导小组办公室。",
                "开展大排查、大整治行动，推进大走访、大调研活动。",
                "排查“九小场所”，管好九小场所，“九小”企业一并登记。",
                "建立三个机制，完善三项机制。",
                "开展“四项整治”，成立四个专项整治组。",
                "第四项整治由镇政府负责，“四个专项整治”同步推进，十四项整治任务。"
            })
    void oneSpellingAndOtherThingsAreLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }

    @Test
    void messageTurnsInnerQuotes() {
        assertThat(Draft.findings(rule, Draft.text("排查“九小场所”，登记“九小场所”，整治“九小”场所。")))
                .extracting(finding -> finding.message().chinese())
                .containsExactly("“‘九小’场所”（1 处）别处写作“‘九小场所’”（2 处）");
    }
}
