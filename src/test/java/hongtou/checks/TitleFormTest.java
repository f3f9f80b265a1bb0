package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleFormTest {
    private final TitleForm rule = new TitleForm();

    @ParameterizedTest
    @ValueSource(strings = {"甲县人民政府关于做好防汛工作", "安全生产大会材料", "甲县人民政府关于做好防汛工作通知"})
    void titleThatLacksAPartIsReported(String title) {
        assertThat(Draft.words(rule, Draft.bare("标题: " + title + "\n"))).containsExactly(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲县人民政府关于做好防汛工作的通知",
                "关于印发《乙乡安全生产治本攻坚三年行动实施方案（2024-2026年）》的通知",
                "大井镇安全生产治本攻坚三年行动方案（2024—2026年）",
                "甲县安全生产管理办法（试行）",
                "乙乡2024年工作要点",
                "放假通知",
                "甲县人民政府令"
            })
    void wholeTitlesAreFine(String title) {
        assertThat(Draft.findings(rule, Draft.bare("标题: " + title + "\n"))).isEmpty();
    }
}
