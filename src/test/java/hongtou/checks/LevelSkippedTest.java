package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevelSkippedTest {
    private final LevelSkipped rule = new LevelSkipped();

    @Test
    void levelThatIsLeftOutIsReported() {
        assertThat(Draft.words(rule, Draft.text("## 一、甲\n\n（1）子。\n\n（2）丑。\n"))).containsExactly("（1）");
        assertThat(Draft.words(rule, Draft.text("## 一、甲\n\n### （一）乙\n\n（1）子。\n")))
                .containsExactly("（1）");
    }

    @Test
    void itemsRightBelowAChapterAreAllowed() {
        assertThat(Draft.findings(rule, Draft.text("## 一、甲\n\n1. 子。\n2. 丑。\n"))).isEmpty();
        assertThat(Draft.findings(rule, Draft.text("## 一、甲\n\n### （一）乙\n\n1. 子。\n\n（1）寅。\n")))
                .isEmpty();
    }
}
