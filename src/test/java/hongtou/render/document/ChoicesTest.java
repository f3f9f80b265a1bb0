package hongtou.render.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hongtou.render.document.fonts.FontRole;
import hongtou.render.document.fonts.FontSet;
import hongtou.render.document.fonts.UserFont;
import hongtou.theme.Theme;
import hongtou.theme.ThemeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.Test;

/** The choices of themes/official/theme.yaml, measured on paper. */
class ChoicesTest {
    private static final double CELL = 156.0 / 28;

    @Test
    void theFixedPitchGives22LinesThatEndEarlier() throws IOException {
        try (Ink ink = new Ink(Printed.pdf(Printed.NOTICE, "行距: 28.95磅\n").bytes())) {
            List<Ink.Line> lines = ink.text(3);
            assertThat(lines).hasSize(22);
            for (int i = 1; i < 22; i++) {
                double step = lines.get(i).baseline() - lines.get(i - 1).baseline();
                assertThat(step * Ink.MM).isCloseTo(28.95, within(0.1));
            }
            assertThat(lines.get(0).top()).isCloseTo(37, within(0.2));
            assertThat(lines.get(21).bottom()).isBetween(256.0, 258.0);
            assertThat(ink.bars(ink.pages()).get(2).bottom()).isCloseTo(262, within(0.1));
        }
    }

    @Test
    void headingsOfTheThirdLevelCanBeBold() throws IOException {
        String plan = "---\n标题: 方案\n---\n\n## 一、任务\n\n### （一）排查\n\n1. **压实责任。** 建立台账。\n";
        assertThat(emboldened(Printed.pdf(plan))).isFalse();
        RenderedPdf bold = Printed.pdf(plan, "三级标题加粗: 是\n");
        assertThat(emboldened(bold)).isTrue();
        try (Ink ink = new Ink(bold.bytes())) {
            assertThat(ink.line(1, "1.压实责任。").font()).contains("FangSong");
        }
    }

    /** A bold face that the fonts have not is drawn by stroking the outline of the face that there is. */
    private static boolean emboldened(RenderedPdf printed) throws IOException {
        try (Ink ink = new Ink(printed.bytes())) {
            List<Object> tokens = new PDFStreamParser(ink.pdf.getPage(0)).parse();
            for (int i = 1; i < tokens.size(); i++) {
                boolean mode =
                        tokens.get(i) instanceof Operator o && o.getName().equals("Tr");
                if (mode && tokens.get(i - 1) instanceof COSNumber n && n.intValue() == 2) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void digitsAndLettersCanHaveAFaceOfTheirOwn() throws IOException {
        byte[] font = Files.readAllBytes(Path.of("src/main/fonts/GongwenSong.ttf"));
        FontSet fonts =
                Printed.FONTS.with(List.of(new UserFont("themes/fonts/west.ttf", font, FontRole.LATIN, 0)), f -> {});
        try (Ink ink = new Ink(pdf("---\n标题: 方案\n---\n\n2026年底前，完成PM2.5治理。\n", "数字字体: 西文\n", fonts)
                .bytes())) {
            assertThat(ink.line(1, "2026").font()).contains("Song").doesNotContain("FangSong");
            assertThat(ink.line(1, "2026").text()).isEqualTo("2026年底前，完成PM2.5治理。");
        }
        try (Ink ink = new Ink(pdf("---\n标题: 方案\n---\n\n2026年底前。\n", "", fonts).bytes())) {
            assertThat(ink.line(1, "2026").font()).contains("FangSong");
        }
    }

    @Test
    void withoutAWesternFaceDigitsStayAsTheyAre() throws IOException {
        try (Ink ink = new Ink(
                Printed.pdf("---\n标题: 方案\n---\n\n2026年底前。\n", "数字字体: 西文\n").bytes())) {
            assertThat(ink.line(1, "2026").font()).contains("FangSong");
        }
    }

    @Test
    void mirroredPagesHaveTitlesAndNumbersInTheirOwnMiddleAndEdge() throws IOException {
        try (Ink ink = new Ink(Printed.pdf(Printed.NOTICE, "双面页边: 是\n").bytes())) {
            assertThat(ink.text(2).get(0).centre()).isCloseTo(26 + 78, within(0.3));
            assertThat(ink.text(4).get(0).right()).isCloseTo(26 + 156, within(0.2));
            assertThat(ink.line(3, "— ").right()).isCloseTo(184 - CELL, within(0.2));
            for (Ink.Bar bar : ink.bars(ink.pages())) {
                double left = ink.pages() % 2 == 0 ? 26 : 28;
                assertThat(bar.left()).isCloseTo(left, within(0.1));
            }
        }
    }

    @Test
    void blankLinesCanStandAboveATitleWithoutAHead() throws IOException {
        String plan = "---\n标题: 防汛方案\n---\n\n请落实。\n";
        try (Ink none = new Ink(Printed.pdf(plan).bytes());
                Ink two = new Ink(Printed.pdf(plan, "无版头标题前空行: 2\n").bytes())) {
            double pitch = (225 - CELL) / 21;
            assertThat(two.line(1, "防汛方案").top() - none.line(1, "防汛方案").top()).isCloseTo(2 * pitch, within(0.2));
        }
    }

    private static RenderedPdf pdf(String markdown, String choices, FontSet fonts) {
        ThemeFiles own = path -> path.equals("official/theme.yaml")
                ? Optional.of(choices.getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
        Theme theme = new Theme("official", own.over(ThemeFiles.builtIn()));
        return new OfficialPdf(theme, fonts).render(Printed.document(markdown));
    }
}
