package hongtou.render.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetTextTest {

    @Test
    void whatASheetCannotHoldIsLeftOut() {
        assertThat(SheetText.of("甲\u0001乙\uFFFE丙\uD800丁\r\n戊\t👍")).isEqualTo("甲乙丙丁\n戊\t👍");
    }

    @Test
    void wordsThatLookLikeAnEscapeStayWords() {
        assertThat(SheetText.of("_x0041_ _x41_")).isEqualTo("_x005F_x0041_ _x41_");
    }

    @Test
    void whatIsLongerThanACellIsCutWhereItShows() {
        String cut = SheetText.of("长".repeat(32_765) + "👍👍");

        assertThat(cut).hasSizeLessThanOrEqualTo(32_767).endsWith("长…");
    }
}
