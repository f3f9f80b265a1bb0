package hongtou.render.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A blank that parts two bodies takes a cell; every other blank beside Han characters is typing, and none. */
class BlanksInPrintTest {
    private static final double CELL = 156.0 / 28;

    @Test
    void theBlankBetweenTwoBodiesIsACellWide() throws IOException {
        double parted = right("派出所 综合执法队加强巡查。");
        double joined = right("派出所综合执法队加强 巡查。");
        assertThat(parted - joined).isCloseTo(CELL, within(0.1));
    }

    private static double right(String text) throws IOException {
        String notice = "---\n标题: 关于防汛的通知\n发文机关: 青山县人民政府\n成文日期: 2025-03-02\n---\n\n";
        try (Ink ink = new Ink(Printed.pdf(notice + text + "\n").bytes())) {
            return ink.line(1, "派出所").right();
        }
    }
}
