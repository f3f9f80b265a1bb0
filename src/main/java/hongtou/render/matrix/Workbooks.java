package hongtou.render.matrix;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes sheets as a workbook (XLSX) that can be read, filtered and printed as it comes: A4 landscape, one page wide, the head row on
 * every page. The same sheets give the same bytes.
 */
final class Workbooks {
    private static final String FONT = "宋体";
    private static final double SIZE = 10.5;
    private static final String HEAD_FILL = "FFDDEBF7";
    private static final String LINK = "FF0563C1";

    private Workbooks() {}

    /**
     * Writes a workbook.
     *
     * @param title what it is, for the document properties
     */
    static byte[] write(String title, List<Sheet> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Hongtou", "1.0")) {
            workbook.setGlobalDefaultFont(FONT, SIZE);
            workbook.properties().setTitle(SheetText.of(title));
            sheets.forEach(s -> sheet(workbook.newWorksheet(s.name()), s));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SameBytes.of(out.toByteArray(), sheets);
    }

    private static void sheet(Worksheet target, Sheet sheet) {
        SheetFit fit = new SheetFit(sheet);
        for (int c = 0; c < sheet.columns().size(); c++) {
            target.value(0, c, sheet.columns().get(c).head());
            target.width(c, fit.width(c));
            head(target.style(0, c));
        }
        target.rowHeight(0, fit.headHeight());
        for (int r = 0; r < sheet.rows().size(); r++) {
            List<Cell> cells = sheet.rows().get(r);
            for (int c = 0; c < cells.size(); c++) {
                cell(target, r + 1, c, cells.get(c), sheet.columns().get(c).centred(), fit.size(r, c));
            }
            target.rowHeight(r + 1, fit.height(r));
        }
        choices(target, sheet);
        target.freezePane(sheet.frozen(), 1);
        target.setAutoFilter(0, 0, sheet.rows().size(), sheet.columns().size() - 1);
        page(target, sheet);
    }

    private static void choices(Worksheet target, Sheet sheet) {
        for (int c = 0; c < sheet.columns().size(); c++) {
            List<String> choices = sheet.columns().get(c).choices();
            if (!choices.isEmpty() && !sheet.rows().isEmpty()) {
                target.range(1, c, sheet.rows().size(), c)
                        .validateWithListByFormula('"' + String.join(",", choices) + '"');
            }
        }
    }

    private static void head(StyleSetter style) {
        style.bold()
                .fillColor(HEAD_FILL)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN);
        style.set();
    }

    private static void cell(Worksheet target, int row, int column, Cell cell, boolean centred, double size) {
        StyleSetter style = target.style(row, column);
        style.wrapText(true)
                .horizontalAlignment(centred ? "center" : "left")
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN);
        if (size < SIZE) {
            style.fontSize(BigDecimal.valueOf(size));
        }
        if (cell instanceof Cell.Day day) {
            target.value(row, column, day.date());
            style.format("yyyy-mm-dd");
        } else if (cell instanceof Cell.Count count) {
            target.value(row, column, count.number());
        } else if (cell instanceof Cell.Link link) {
            target.hyperlink(row, column, HyperLink.external(link.address(), SheetText.of(link.text())));
            style.fontColor(LINK).underlined();
        } else if (!cell.words().isEmpty()) {
            target.value(row, column, SheetText.of(cell.words()));
        }
        style.set();
    }

    private static void page(Worksheet target, Sheet sheet) {
        target.paperSize(PaperSize.A4_PAPER);
        target.pageOrientation("landscape");
        target.setFitToPage(true);
        target.fitToWidth((short) 1);
        target.fitToHeight((short) 0);
        target.repeatRows(0);
        target.leftMargin(0.4f);
        target.rightMargin(0.4f);
        target.topMargin(0.8f);
        target.bottomMargin(0.6f);
        target.headerMargin(0.3f);
        target.footerMargin(0.3f);
        target.header(SheetText.of(sheet.title()).replace("&", "&&"), Position.CENTER, FONT, 14);
        target.footer("第 &P 页，共 &N 页", Position.CENTER, FONT, 9);
    }
}
