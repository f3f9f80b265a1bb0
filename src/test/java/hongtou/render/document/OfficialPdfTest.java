package hongtou.render.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hongtou.render.document.fonts.FontFace;
import hongtou.render.document.fonts.FontRole;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The clauses of GB/T 9704-2012, measured on a printed notice with the tolerance of a ruler. */
class OfficialPdfTest {
    private static final double CELL = 156.0 / 28;
    private static final double PITCH = (225 - CELL) / 21;
    private static Ink ink;

    @BeforeAll
    static void print() throws IOException {
        ink = new Ink(Printed.pdf(Printed.NOTICE).bytes());
    }

    @AfterAll
    static void putAway() throws IOException {
        ink.close();
    }

    @Test
    void everyPageIsA4() {
        for (var page : ink.pdf.getPages()) {
            assertThat(page.getMediaBox().getWidth()).isCloseTo(595.28f, within(0.1f));
            assertThat(page.getMediaBox().getHeight()).isCloseTo(841.89f, within(0.1f));
        }
    }

    @Test
    void aPageOfTextHas22LinesOf28CharactersThatFillTheType() {
        List<Ink.Line> lines = ink.text(3);
        assertThat(lines).hasSize(22);
        assertThat(lines).allSatisfy(l -> assertThat(l.text()).hasSize(28));
        assertThat(lines).allSatisfy(l -> assertThat(l.left()).isCloseTo(28, within(0.1)));
        assertThat(lines).allSatisfy(l -> assertThat(l.right()).isCloseTo(184, within(0.1)));
        assertThat(lines.get(0).top()).isCloseTo(37, within(0.1));
        assertThat(lines.get(21).bottom()).isCloseTo(262, within(0.1));
        for (int i = 1; i < 22; i++) {
            assertThat(lines.get(i).baseline() - lines.get(i - 1).baseline()).isCloseTo(PITCH, within(0.05));
        }
        assertThat(lines).allSatisfy(l -> assertThat(l.size()).isCloseTo(15.79, within(0.02)));
        assertThat(lines).allSatisfy(l -> assertThat(l.font()).contains("FangSong"));
    }

    @Test
    void copyNumberSecrecyAndUrgencyTakeTheFirstThreeLines() {
        assertThat(ink.line(1, "000012").top()).isCloseTo(37, within(0.2));
        assertThat(ink.line(1, "机密★1年").top()).isCloseTo(37 + PITCH, within(0.2));
        assertThat(ink.line(1, "特急").top()).isCloseTo(37 + 2 * PITCH, within(0.2));
        assertThat(ink.line(1, "特急").font()).contains("Hei");
        assertThat(ink.line(1, "特急").left()).isCloseTo(28, within(0.1));
    }

    @Test
    void theVisibleEdgeOfTheMarkIs35MillimetresBelowTheType() {
        Ink.Line mark = ink.line(1, "青山县安全生产委员会文件");
        FontFace face = Printed.FONTS.chain(FontRole.XIAO_BIAO_SONG).get(0);
        double highest =
                mark.text().codePoints().mapToDouble(face::inkTop).max().orElseThrow();
        assertThat(mark.baseline() - highest * mark.size() / Ink.MM).isCloseTo(72, within(0.2));
        assertThat(mark.centre()).isCloseTo(106, within(0.2));
        assertThat(mark.font()).contains("XiaoBiaoSong");
    }

    @Test
    void theNumberStandsTwoBlankLinesBelowTheMarkAndTheRedRuleFourMillimetresBelowIt() throws IOException {
        Ink.Line mark = ink.line(1, "青山县安全生产委员会文件");
        Ink.Line number = ink.line(1, "青安委发〔2024〕8号");
        assertThat(number.top() - mark.bottom()).isCloseTo(2 * PITCH + PITCH - CELL, within(0.3));
        assertThat(number.centre()).isCloseTo(106, within(0.2));
        List<Ink.Bar> red = ink.bars(1).stream().filter(Ink.Bar::red).toList();
        assertThat(red).hasSize(1);
        assertThat(red.get(0).top() - number.bottom()).isCloseTo(4, within(0.1));
        assertThat(red.get(0).left()).isCloseTo(28, within(0.1));
        assertThat(red.get(0).right()).isCloseTo(184, within(0.1));
        Ink.Line title = ink.text(1).stream()
                .filter(l -> l.size() > 21 && l.size() < 23)
                .findFirst()
                .orElseThrow();
        assertThat(title.top() - red.get(0).top()).isCloseTo(2 * PITCH, within(0.6));
    }

    @Test
    void theTitleStandsInTheMiddleAndTheRecipientsABlankLineBelowIt() {
        List<Ink.Line> title =
                ink.text(1).stream().filter(l -> l.size() > 21 && l.size() < 23).toList();
        assertThat(title)
                .hasSizeBetween(2, 4)
                .allSatisfy(l -> assertThat(l.centre()).isCloseTo(106, within(0.3)));
        Ink.Line recipients = ink.line(1, "各乡镇人民政府");
        assertThat(recipients.text()).endsWith("：");
        assertThat(recipients.left()).isCloseTo(28, within(0.1));
        assertThat(recipients.top() - title.get(title.size() - 1).bottom()).isCloseTo(2 * PITCH - CELL, within(0.3));
        assertThat(ink.line(1, "现将方案").left()).isCloseTo(28 + 2 * CELL, within(0.1));
        assertThat(ink.line(1, "现将方案").top() - recipients.top()).isCloseTo(PITCH, within(0.1));
    }

    @Test
    void theDateEndsFourCharactersFromTheEdgeAndTheNameStandsAboveItsMiddle() {
        Ink.Line date = ink.line(1, "2024年5月8日");
        Ink.Line name = ink.text(1).stream()
                .filter(l -> l.text().equals("青山县安全生产委员会"))
                .findFirst()
                .orElseThrow();
        assertThat(date.right()).isCloseTo(184 - 4 * CELL, within(0.2));
        assertThat(name.centre()).isCloseTo(date.centre(), within(0.2));
        Ink.Line note = ink.line(1, "（此件公开发布）");
        assertThat(note.left()).isCloseTo(28 + 2 * CELL, within(0.1));
        assertThat(note.top() - date.top()).isCloseTo(PITCH, within(0.1));
    }

    @Test
    void thePlanBeginsANewPageWithItsOwnTitle() {
        assertThat(ink.text(2).get(0).text()).startsWith("青山县安全生产治本攻坚");
        assertThat(ink.text(2).get(0).size()).isCloseTo(22, within(0.1));
    }

    @Test
    void headingsHaveTheFacesOfTheirLevels() {
        assertThat(ink.line(2, "一、总体要求").font()).contains("Hei");
        assertThat(ink.line(2, "（一）指导思想").font()).contains("Kai");
        Ink.Line item = ink.line(ink.pages() - 1, "1.\u00a02025年6月底前");
        assertThat(item.font()).contains("FangSong");
        assertThat(item.left()).isCloseTo(28 + 2 * CELL, within(0.1));
    }

    @Test
    void pageNumbersStandSevenMillimetresBelowTheTypeAtTheOuterEdge() {
        FontFace song = Printed.FONTS.chain(FontRole.SONG).get(0);
        for (int page = 1; page <= ink.pages(); page++) {
            Ink.Line number = ink.line(page, "— ");
            assertThat(number.text()).isEqualTo("— " + page + " —");
            assertThat(number.size()).isCloseTo(14, within(0.01));
            assertThat(number.font()).contains("Song");
            double dash = number.baseline() - song.inkMiddle('—') * 14 / Ink.MM;
            assertThat(dash).isCloseTo(269, within(0.2));
            if (page % 2 == 1) {
                assertThat(number.right()).isCloseTo(184 - CELL, within(0.2));
            } else {
                assertThat(number.left()).isCloseTo(28 + CELL, within(0.2));
            }
        }
    }

    @Test
    void theColophonEndsOnTheLowerEdgeOfTheLastPagesType() throws IOException {
        List<Ink.Bar> rules = ink.bars(ink.pages());
        assertThat(rules).hasSize(3).allSatisfy(r -> {
            assertThat(r.left()).isCloseTo(28, within(0.1));
            assertThat(r.right()).isCloseTo(184, within(0.1));
        });
        assertThat(rules.get(0).thickness()).isCloseTo(0.35, within(0.02));
        assertThat(rules.get(1).thickness()).isCloseTo(0.25, within(0.02));
        assertThat(rules.get(2).thickness()).isCloseTo(0.35, within(0.02));
        assertThat(rules.get(2).bottom()).isCloseTo(262, within(0.1));
        Ink.Line copies = ink.line(ink.pages(), "抄送：");
        assertThat(copies.left()).isCloseTo(28 + 14 / Ink.MM, within(0.1));
        assertThat(copies.size()).isCloseTo(14, within(0.02));
        Ink.Line printer = ink.line(ink.pages(), "青山县安全生产委员会办公室");
        assertThat(printer.text()).endsWith("2024年5月9日印发");
        assertThat(printer.right()).isCloseTo(184 - 14 / Ink.MM, within(0.2));
    }

    @Test
    void everyWordComesOutInOrderWhenCopied() throws IOException {
        String text =
                new org.apache.pdfbox.text.PDFTextStripper().getText(ink.pdf).replaceAll("\\s", "");
        assertThat(text)
                .contains("青安委发〔2024〕8号")
                .contains("（一）压实责任。2024年底前，完成“九小场所”排查，参训率达到100%。（责任单位：县应急管理局）")
                .contains("抄送：市安全生产委员会办公室，县委办公室，");
    }
}
