package hongtou.render.document;

import static hongtou.render.document.PageFilling.Kind.CLOSING;
import static hongtou.render.document.PageFilling.Kind.HEADING;
import static hongtou.render.document.PageFilling.Kind.TEXT;
import static hongtou.render.document.PageFilling.Kind.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;

import hongtou.render.document.PageFilling.Block;
import hongtou.render.document.PageFilling.Cut;
import hongtou.render.document.PageFilling.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages of ten lines of 10 points. */
class PageFillingTest {

    private static Block lines(Kind kind, int lines) {
        return new Block(kind, 10.0 * lines, lines);
    }

    private static PageFilling.Result fill(Block... blocks) {
        return PageFilling.fill(List.of(blocks), 100, 10);
    }

    @Test
    void textThatEndsWellIsLeftAlone() {
        assertThat(fill(lines(TEXT, 8), lines(TEXT, 4)).cuts()).isEmpty();
    }

    @Test
    void theLastLineOfAParagraphDoesNotBeginAPage() {
        assertThat(fill(lines(TEXT, 6), lines(TEXT, 5)).cuts()).containsExactly(new Cut(1, 3));
    }

    @Test
    void aParagraphOfTwoLinesGoesOverWhole() {
        assertThat(fill(lines(TEXT, 9), lines(TEXT, 2)).cuts()).containsExactly(new Cut(1, 0));
    }

    @Test
    void aHeadingTakesTwoLinesWithIt() {
        assertThat(fill(lines(TEXT, 8), lines(HEADING, 1), lines(TEXT, 4)).cuts())
                .containsExactly(new Cut(1, 0));
        assertThat(fill(lines(TEXT, 7), lines(HEADING, 1), lines(TEXT, 4)).cuts())
                .isEmpty();
    }

    @Test
    void headingsInARowStayTogether() {
        assertThat(fill(lines(TEXT, 7), lines(HEADING, 1), lines(HEADING, 1), lines(TEXT, 4))
                        .cuts())
                .containsExactly(new Cut(1, 0));
    }

    @Test
    void aParagraphLongerThanAPageRunsOn() {
        assertThat(fill(lines(TEXT, 35)).cuts()).isEmpty();
        assertThat(fill(lines(TEXT, 31)).cuts()).containsExactly(new Cut(0, 29));
    }

    @Test
    void whatIsWholeGoesOverWhole() {
        assertThat(fill(lines(TEXT, 8), lines(WHOLE, 3)).cuts()).containsExactly(new Cut(1, 0));
    }

    @Test
    void aSignatureGivesUpABlankLineBeforeItLeavesItsText() {
        PageFilling.Result result = fill(lines(TEXT, 7), lines(CLOSING, 4));
        assertThat(result.cuts()).isEmpty();
        assertThat(result.tighter()).isTrue();
    }

    @Test
    void aSignatureThatGoesOverTakesTwoLinesOfTextWithIt() {
        PageFilling.Result result = fill(lines(TEXT, 3), lines(TEXT, 6), lines(CLOSING, 4));
        assertThat(result.cuts()).containsExactly(new Cut(1, 4));
        assertThat(result.tighter()).isFalse();
    }

    @Test
    void theOnlyTextOfAPageIsNotTakenAwayAltogether() {
        assertThat(fill(lines(HEADING, 6), lines(TEXT, 2), lines(CLOSING, 4)).cuts())
                .containsExactly(new Cut(1, 1));
    }
}
