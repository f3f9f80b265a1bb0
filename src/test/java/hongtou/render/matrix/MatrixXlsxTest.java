package hongtou.render.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.view.TaskMatrix;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Reads the workbook back with a library that did not write it. */
class MatrixXlsxTest {
    private static final ClauseLinks SITE = ClauseLinks.of("https://www.example.gov.cn/");

    @Test
    void firstSheetHoldsWhatTheCsvHolds() throws IOException {
        try (XSSFWorkbook workbook = open(ClauseLinks.NONE)) {
            List<List<String>> expected = new ArrayList<>(List.of(MatrixColumns.HEADS));
            TaskMatrix.of(SampleDocuments.all()).rows().forEach(r -> expected.add(MatrixColumns.words(r)));

            assertThat(words(workbook.getSheet("全部"))).isEqualTo(expected);
        }
    }

    @Test
    void daysAndNumbersCanBeSortedAsSuch() throws IOException {
        try (XSSFWorkbook workbook = open(ClauseLinks.NONE)) {
            Row row = workbook.getSheet("全部").getRow(1);

            assertThat(cell(row, "序号").getNumericCellValue()).isEqualTo(1);
            assertThat(cell(row, "截止日期").getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2025, 6, 30));
            assertThat(cell(row, "完成时限").getStringCellValue()).isEqualTo("2025年6月");
        }
    }

    @Test
    void wordsAreNeverAFormula() throws IOException {
        try (XSSFWorkbook workbook = open(ClauseLinks.NONE)) {
            Cell cell = cell(workbook.getSheet("全部").getRow(3), "具体措施");

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(SampleDocuments.HARD);
        }
    }

    @Test
    void everySheetIsReadyForReadingAndPrinting() throws IOException {
        try (XSSFWorkbook workbook = open(ClauseLinks.NONE)) {
            assertThat(workbook).extracting(s -> s.getSheetName()).containsExactly("全部", "按单位", "按月份");
            workbook.forEach(s -> ready((XSSFSheet) s));
        }
    }

    private static void ready(XSSFSheet sheet) {
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                .isEqualTo(sheet.getCTWorksheet().getDimension().getRef());
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
        assertThat(IntStream.range(0, sheet.getRow(0).getLastCellNum())).noneMatch(sheet::isColumnHidden);
        assertThat(sheet.getRow(1).getCell(0).getCellStyle().getWrapText()).isTrue();
    }

    @Test
    void taskStandsWithEveryBodyThatItNames() throws IOException {
        try (XSSFWorkbook workbook = open(ClauseLinks.NONE)) {
            List<List<String>> rows = words(workbook.getSheet("按单位"));

            assertThat(rows.subList(1, rows.size()))
                    .extracting(r -> r.get(0) + " " + r.get(1) + " " + r.get(2))
                    .containsExactly("各行政村 配合 1", "各行政村 责任 2", "各行政村 责任 5", "镇林业站 牵头 1", "镇林业站 责任 4", "（未写明）  3");
        }
    }

    @Test
    void monthsComeBeforeWhatHasNone() throws IOException {
        try (XSSFWorkbook workbook = open(ClauseLinks.NONE)) {
            List<List<String>> rows = words(workbook.getSheet("按月份"));

            assertThat(rows.subList(1, rows.size()))
                    .extracting(r -> r.get(0) + " " + r.get(1) + " " + r.get(2))
                    .containsExactly(
                            "2025年6月 2025-06-30 2025年6月",
                            "2025年12月 2025-12-31 2025年底前",
                            "常态化  每月21日前",
                            "常态化  每季度",
                            "未写明  ",
                            "长期  长期坚持");
        }
    }

    @Test
    void clauseLeadsToItsPageWhereTheSiteHasAnAddress() throws IOException {
        try (XSSFWorkbook linked = open(SITE);
                XSSFWorkbook plain = open(ClauseLinks.NONE)) {
            assertThat(cell(linked.getSheet("全部").getRow(1), "依据条款")
                            .getHyperlink()
                            .getAddress())
                    .isEqualTo("https://www.example.gov.cn/plans/liuhe-2025-6/index.html#s-1-1-1");
            assertThat(plain.getSheet("全部").getHyperlinkList()).isEmpty();
        }
    }

    @Test
    void rowIsHighEnoughForItsLongestCell() throws IOException {
        String text = "深入开展风险隐患排查整治。".repeat(40);
        Sheet.Column column = new Sheet.Column("具体措施", 48, false);
        Sheet sheet = new Sheet(
                "全部", "任务分工表", 1, List.of(column), List.of(List.of(new hongtou.render.matrix.Cell.Text(text))));
        try (XSSFWorkbook workbook = open(Workbooks.write("任务分工表", List.of(sheet)))) {
            XSSFSheet read = workbook.getSheetAt(0);
            double lines = (read.getRow(1).getHeightInPoints() - 5) / 14.5;

            assertThat(lines * Math.floor(read.getColumnWidth(0) / 256.0 / 2)).isGreaterThanOrEqualTo(text.length());
        }
    }

    @Test
    void sameDocumentsGiveTheSameBytesWithoutTimeOrUser() throws IOException {
        byte[] first = MatrixXlsx.write(SampleDocuments.all(), SITE);

        assertThat(MatrixXlsx.write(SampleDocuments.all(), SITE)).isEqualTo(first);
        try (XSSFWorkbook workbook = open(first);
                ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            assertThat(workbook.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getCreatorProperty())
                    .contains("Hongtou");
            assertThat(new String(
                            ZipContents.of(first).get("docProps/core.xml"), java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain("created", "modified", System.getProperty("user.name") + "<");
            ZipEntry types = zip.getNextEntry();
            assertThat(types.getName()).isEqualTo("[Content_Types].xml");
            assertThat(types.getTimeLocal().getYear()).isEqualTo(1980);
        }
    }

    private static XSSFWorkbook open(ClauseLinks links) throws IOException {
        return open(MatrixXlsx.write(SampleDocuments.all(), links));
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static Cell cell(Row row, String head) {
        return row.getCell(MatrixColumns.HEADS.indexOf(head));
    }

    /** Every cell as the sheet shows it. */
    private static List<List<String>> words(XSSFSheet sheet) {
        DataFormatter formatter = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            rows.add(IntStream.range(0, sheet.getRow(0).getLastCellNum())
                    .mapToObj(c -> formatter.formatCellValue(row.getCell(c)))
                    .toList());
        }
        return rows;
    }
}
