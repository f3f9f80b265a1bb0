package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import org.junit.jupiter.api.Test;

class TitlesDisagreeTest {
    private final TitlesDisagree rule = new TitlesDisagree();

    private static Document issuing(String title, String said, String plan) {
        return Draft.whole("---\n标题: " + title + "\n发文机关: 乙乡人民政府\n---\n\n现将《" + said + "》印发给你们。\n\n# " + plan
                + "\n\n## 一、要求\n\n甲。\n");
    }

    @Test
    void titleOfTheNoticeIsCompared() {
        assertThat(Draft.words(rule, issuing("乙乡人民政府关于印发《防汛方案》的通知", "防汛方案", "防汛抗旱方案")))
                .containsExactly("防汛方案");
    }

    @Test
    void textOfTheNoticeIsCompared() {
        assertThat(Draft.words(rule, issuing("关于印发防汛方案的通知", "防火方案", "防汛方案"))).containsExactly("防火方案");
    }

    @Test
    void otherMarksAndTheIssuersNameDoNotCount() {
        assertThat(Draft.findings(rule, issuing("关于印发《防汛方案（2024-2026年）》的通知", "防汛方案（2024—2026年）", "乙乡防汛方案(2024—2026年)")))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.text("请落实《防汛方案》。"))).isEmpty();
    }
}
