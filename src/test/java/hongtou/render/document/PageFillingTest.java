package hongtou.render.document;

import static hongtou.render.document.PageFilling.Kind.CLOSING;
import static hongtou.render.document.PageFilling.Kind.HEADING;
import static hongtou.render.document.PageFilling.Kind.LEAD;
import static hongtou.render.document.PageFilling.Kind.NOTE;
import static hongtou.render.document.PageFilling.Kind.TABLE;
import static hongtou.render.document.PageFilling.Kind.TEXT;
import static hongtou.render.document.PageFilling.Kind.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;

import hongtou.render.document.PageFilling.Block;
import hongtou.render.document.PageFilling.Cut;
import hongtou.render.document.PageFilling.Kind;
import hongtou.render.document.PageFilling.Way;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages of ten lines of 10 points. */
class PageFillingTest {

    private static final Way TOGETHER = new Way(true, false);

    private static Block lines(Kind kind, int lines) {
        return new Block(kind, 10.0 * lines, lines);
    }

    private static Block signature(int lines) {
        return new Block(CLOSING, 10.0 * lines, 1, 10, List.of());
    }

    private static PageFilling.Result fill(Block... blocks) {
        return PageFilling.fill(List.of(blocks), 100, TOGETHER);
    }

    @Test
    void textThatEndsWellIsLeftAlone() {
        assertThat(fill(lines(TEXT, 8), lines(TEXT, 4)).cuts()).containsExactly(new Cut(1, 2));
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
                .containsExactly(new Cut(2, 2));
    }

    @Test
    void headingsInARowStayTogether() {
        assertThat(fill(lines(TEXT, 7), lines(HEADING, 1), lines(HEADING, 1), lines(TEXT, 4))
                        .cuts())
                .containsExactly(new Cut(1, 0));
    }

    @Test
    void aParagraphLongerThanAPageRunsOn() {
        assertThat(fill(lines(TEXT, 35)).cuts()).containsExactly(new Cut(0, 10), new Cut(0, 20), new Cut(0, 30));
        assertThat(fill(lines(TEXT, 31)).cuts()).containsExactly(new Cut(0, 10), new Cut(0, 20), new Cut(0, 29));
    }

    @Test
    void whatIsWholeGoesOverWhole() {
        assertThat(fill(lines(TEXT, 8), lines(WHOLE, 3)).cuts()).containsExactly(new Cut(1, 0));
    }

    @Test
    void aSignatureGivesUpABlankLineBeforeItLeavesItsText() {
        PageFilling.Result result = fill(lines(TEXT, 7), signature(4));
        assertThat(result.cuts()).isEmpty();
        assertThat(result.tighter()).isTrue();
        assertThat(fill(lines(TEXT, 7), lines(CLOSING, 4)).tighter()).isFalse();
    }

    @Test
    void aSignatureThatGoesOverTakesTwoLinesOfTextWithIt() {
        PageFilling.Result result = fill(lines(TEXT, 3), lines(TEXT, 6), signature(4));
        assertThat(result.cuts()).containsExactly(new Cut(1, 4));
        assertThat(result.tighter()).isFalse();
        assertThat(result.left()).isEqualTo(30);
        assertThat(result.end()).isEqualTo(60);
    }

    @Test
    void aShortParagraphGoesOverWithItsHeading() {
        assertThat(fill(lines(TEXT, 7), lines(HEADING, 1), lines(TEXT, 1), signature(4))
                        .cuts())
                .containsExactly(new Cut(1, 0));
    }

    @Test
    void theOnlyTextOfAPageIsNotTakenAwayAltogether() {
        assertThat(fill(lines(HEADING, 6), lines(TEXT, 2), lines(CLOSING, 4)).cuts())
                .containsExactly(new Cut(1, 1));
        assertThat(fill(lines(HEADING, 7), lines(TEXT, 1), lines(CLOSING, 4)).cuts())
                .containsExactly(new Cut(2, 0));
    }

    @Test
    void namesOfAttachmentsStayWithTheSignatureOrNot() {
        List<Block> blocks = List.of(
                lines(TEXT, 5), lines(LEAD, 1), lines(NOTE, 1), lines(NOTE, 1), lines(NOTE, 1), lines(CLOSING, 4));
        PageFilling.Result together = PageFilling.fill(blocks, 100, TOGETHER);
        assertThat(together.cuts()).containsExactly(new Cut(0, 3));
        assertThat(together.parted()).isFalse();
        PageFilling.Result parted = PageFilling.fill(blocks, 100, new Way(false, false));
        assertThat(parted.cuts()).containsExactly(new Cut(4, 0));
        assertThat(parted.parted()).isTrue();
    }

    @Test
    void namesOfAttachmentsThatFlowOverAreParted() {
        List<Block> blocks = List.of(lines(TEXT, 8), lines(LEAD, 1), lines(NOTE, 1), lines(NOTE, 1), lines(CLOSING, 4));
        PageFilling.Result flowing = PageFilling.fill(blocks, 100, new Way(false, false));
        assertThat(flowing.cuts()).containsExactly(new Cut(3, 0));
        assertThat(flowing.parted()).isTrue();
        PageFilling.Result together = PageFilling.fill(blocks, 100, TOGETHER);
        assertThat(together.cuts()).containsExactly(new Cut(0, 6));
        assertThat(together.parted()).isFalse();
        List<Block> whole = List.of(lines(TEXT, 9), lines(LEAD, 1), lines(NOTE, 2), lines(CLOSING, 4));
        assertThat(PageFilling.fill(whole, 100, new Way(false, false)).parted()).isFalse();
    }

    @Test
    void aTableIsDividedBetweenItsRowsUnderItsHeaderAgain() {
        assertThat(fill(lines(TEXT, 6), table(12, 10, 10, 10, 10, 10)).cuts()).containsExactly(new Cut(1, 3));
        assertThat(fill(lines(TEXT, 9), table(12, 10, 10)).cuts()).containsExactly(new Cut(1, 0));
    }

    @Test
    void aTableDoesNotLeaveOneRowBehind() {
        assertThat(fill(table(15, 20, 20, 20, 20, 20)).cuts()).containsExactly(new Cut(0, 4));
    }

    @Test
    void textBehindATableGoesOnUnderIt() {
        assertThat(fill(table(10, 30, 30), lines(TEXT, 6)).cuts()).containsExactly(new Cut(1, 3));
    }

    private static Block table(double header, double... rows) {
        List<Double> all = new ArrayList<>(List.of(header));
        Arrays.stream(rows).forEach(all::add);
        return new Block(TABLE, all.stream().mapToDouble(r -> r).sum(), 1, 0, all);
    }
}
