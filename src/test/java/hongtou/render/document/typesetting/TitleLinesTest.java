package hongtou.render.document.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLinesTest {

    private static List<String> lines(String title, String... ends) {
        return TitleLines.of(new Title(title, Set.of(), List.of(ends), TitleLinesTest::cell, 20));
    }

    private static double cell(int c) {
        return c < 0x250 ? 0.5 : 1;
    }

    private static double width(String line) {
        return line.codePoints().mapToDouble(c -> c < 0x250 ? 0.5 : 1).sum();
    }

    @Test
    void aShortTitleIsOneLine() {
        assertThat(lines("西河镇防汛应急预案")).containsExactly("西河镇防汛应急预案");
    }

    @Test
    void theIssuerAndTheMatterComeApart() {
        assertThat(lines("青山县安全生产委员会、青山县应急管理局关于做好2025年汛期安全防范工作的通知"))
                .containsExactly("青山县安全生产委员会、青山县应急管理局", "关于做好2025年汛期安全防范工作的通知");
    }

    @Test
    void bodiesBeforeTheMatterStayWhole() {
        assertThat(lines("示例县应急管理局、示例县市场监督管理局、示例县消防救援大队关于联合开展冬春火灾防控专项检查的通知"))
                .noneMatch(l -> l.endsWith("市场") || l.endsWith("示例县"));
        assertThat(lines("示例县人民政府防汛抗旱指挥部关于贯彻落实市防汛抗旱指挥部《关于切实做好2026年主汛期水库安全度汛和山洪灾害防御工作的紧急通知》的通知"))
                .startsWith("示例县人民政府防汛抗旱指挥部");
    }

    @Test
    void theAuthorMaySayWhereLinesEnd() {
        String title = "示例镇人民政府关于调整防汛抗旱指挥部组成人员的通知";
        assertThat(lines(title, "示例镇人民政府", "关于调整")).containsExactly("示例镇人民政府", "关于调整", "防汛抗旱指挥部组成人员的通知");
        assertThat(lines(title, "不在标题里", "人民政府")).startsWith("示例镇人民政府");
        assertThat(lines("短标题", "短标题")).containsExactly("短标题");
    }

    @Test
    void wideDigitsAreMeasured() {
        Title title = new Title("关于切实做好2026年主汛期水库安全度汛工作的通知", Set.of(), List.of(), c -> c < 0x250 ? 0.6 : 1, 20);
        for (String line : TitleLines.of(title)) {
            assertThat(line.codePoints().mapToDouble(title.width()).sum()).isLessThanOrEqualTo(20);
        }
    }

    @Test
    void theYearsStayInTheirBracket() {
        assertThat(lines("大井镇安全生产治本攻坚三年行动方案（2024—2026年）")).containsExactly("大井镇安全生产治本攻坚", "三年行动方案（2024—2026年）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "临县安家庄乡人民政府关于印发《安家庄乡安全生产治本攻坚三年行动实施方案（2024-2026年）》的通知",
                "白土镇安全生产委员会关于印发安全生产治本攻坚三年行动实施方案（2024-2026年）的通知",
                "长子县安全生产委员会关于印发《全县安全生产治本攻坚三年行动实施方案(2024-2026年)》的通知",
                "西河镇人民政府关于印发《西河镇农村人居环境整治提升五年行动实施方案》的通知",
                "中共青山县委办公室青山县人民政府办公室关于进一步加强秋冬季森林草原防灭火工作的紧急通知",
                "值班值守安排及联系方式一览表（含各乡镇、各水库、各在建水利工程责任人名单）",
                "某某镇关于调整镇应急管理委员会组成人员和明确有关工作职责分工的通知"
            })
    void longTitlesKeepWordsWholeAndHaveAShape(String title) {
        List<String> lines = lines(title);
        assertThat(String.join("", lines)).isEqualTo(title);
        assertThat(lines)
                .hasSizeBetween(2, 4)
                .allSatisfy(l -> assertThat(width(l)).isLessThanOrEqualTo(20));
        assertThat(lines).allSatisfy(l -> assertThat(l).doesNotMatch("^[的》）)、，].*"));
        assertThat(lines).allSatisfy(l -> assertThat(l).doesNotMatch(".*[《（(]$"));
        assertThat(width(lines.get(lines.size() - 1))).isGreaterThanOrEqualTo(4);
        for (String word : List.of("安全生产", "委员会", "人民政府", "办公室", "行动", "实施方案", "人居环境", "森林草原", "职责", "年）", "名单")) {
            assertThat(count(String.join("\n", lines), word)).isEqualTo(count(title, word));
        }
        assertThat(isHourglass(lines)).isFalse();
    }

    private static int count(String text, String word) {
        return text.split(java.util.regex.Pattern.quote(word), -1).length - 1;
    }

    private static boolean isHourglass(List<String> lines) {
        boolean fell = false;
        for (int i = 1; i < lines.size(); i++) {
            double step = width(lines.get(i)) - width(lines.get(i - 1));
            if (step > 0 && fell) {
                return true;
            }
            fell |= step < 0;
        }
        return false;
    }

    @Test
    void aTitleWithoutAnyKnownWordIsStillBroken() {
        String title = "甲".repeat(45);
        assertThat(String.join("", lines(title))).isEqualTo(title);
        assertThat(lines(title)).allSatisfy(l -> assertThat(width(l)).isLessThanOrEqualTo(20));
    }

    @Test
    void aTitleWithoutEndIsFilled() {
        String title = "乙".repeat(300);
        assertThat(String.join("", lines(title))).isEqualTo(title);
        assertThat(lines(title)).allSatisfy(l -> assertThat(width(l)).isLessThanOrEqualTo(20));
    }
}
