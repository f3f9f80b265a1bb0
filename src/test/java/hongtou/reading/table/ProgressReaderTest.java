package hongtou.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Progress;
import hongtou.model.ProgressState;
import hongtou.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressReaderTest {
    private static final String HEADS = "任务编号,日期,状态,进度%,说明,佐证\n";

    private final List<Diagnostic> findings = new ArrayList<>();

    @Test
    void aLineIsReadWhateverTheOrderOfTheColumns() {
        List<Progress> lines = csv("佐证,进度,工作任务,状态,说明,编号,日期\r\n台账.pdf,80%,清理,推进中,\"已清理，\n还剩两处\",a/1.1,2025年6月5日\r\n");

        assertThat(findings).isEmpty();
        assertThat(lines).singleElement().satisfies(l -> {
            assertThat(l.task()).isEqualTo("a/1.1");
            assertThat(l.date()).isEqualTo(LocalDate.of(2025, 6, 5));
            assertThat(l.state()).isEqualTo(ProgressState.UNDER_WAY);
            assertThat(l.percent()).isEqualTo(80);
            assertThat(l.note()).isEqualTo("已清理，\n还剩两处");
            assertThat(l.evidence()).isEqualTo("台账.pdf");
            assertThat(l.at().start().line()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a/1,2025-02-30,推进中,50,, | HT944 B2 没有计入 | 0",
                "a/1,,推进中,50,, | HT944 B2 没有写日期 | 0",
                "a/1,2025-06-01,做完了,50,, | HT944 C2 不认识的状态 | 1",
                "a/1,2025-06-01,推进中,120,, | HT944 D2 不是 | 1",
                "a/1,2025-06-01,推进中,0.5,, | HT944 D2 不是 | 1",
                "a/1,2025-06-01,推进中,-5,, | HT944 D2 不是 | 1",
                ",2025-06-01,推进中,50,, | HT943 A2 没有任务编号 | 0"
            })
    void whatIsWrongIsToldWithTheCell(String row, String told, int read) {
        List<Progress> lines = csv(HEADS + row + "\na/2,2025-06-02,已完成,100,好,\n");

        String[] words = told.strip().split(" ");
        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo(words[0]);
            assertThat(f.message().chinese()).startsWith(words[1] + "：").contains(words[2]);
            assertThat(f.place().start().line()).isEqualTo(2);
        });
        assertThat(lines).hasSize(read + 1);
    }

    @Test
    void rowsThatReportNothingAreNoLines() {
        assertThat(csv("编号,责任人,日期,状态,进度%,备注\na/1,张三,,,,\na/2,,,,,\n,,,,,\n")).isEmpty();
        assertThat(findings).isEmpty();
    }

    @Test
    void wordsGuardedAgainstFormulasComeBack() {
        assertThat(csv(HEADS + "a/1,2025-06-01,推进中,50,'=SUM(A1),'好\n"))
                .singleElement()
                .satisfies(l -> assertThat(l.note()).isEqualTo("=SUM(A1)"))
                .satisfies(l -> assertThat(l.evidence()).isEqualTo("'好"));
    }

    @Test
    void aTableWithoutItsColumnsIsToldOf() {
        assertThat(csv("甲,乙\n1,2\n")).isEmpty();
        assertThat(csv("")).isEmpty();
        assertThat(ProgressReader.xlsx("x.xlsx", "PK".getBytes(StandardCharsets.UTF_8), findings::add))
                .isEmpty();
        assertThat(findings).extracting(Diagnostic::code).containsExactly("HT942", "HT942", "HT942");
    }

    @Test
    void aSecondColumnOfAKindIsToldOf() {
        assertThat(csv("编号,日期,状态,进度,备注,说明\na/1,2025-06-01,推进中,50,甲,乙\n"))
                .singleElement()
                .satisfies(l -> assertThat(l.note()).isEqualTo("甲"));
        assertThat(findings).extracting(Diagnostic::code).containsExactly("HT942");
    }

    /** Written as spreadsheet programs write: days and percentages are numbers with a format, a title stands above the heads. */
    @Test
    void aWorkbookOfAnotherProgramIsRead() throws IOException {
        List<Progress> lines = ProgressReader.xlsx("六月.xlsx", workbook(), findings::add);

        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.message().chinese()).startsWith("C6：不认识的状态");
            assertThat(f.place().file().name()).isEqualTo("六月.xlsx[台账]");
            assertThat(f.place().start().line()).isEqualTo(6);
            assertThat(f.place().file().text(f.place().span())).isEqualTo("好了");
        });
        assertThat(lines)
                .extracting(l -> l.task() + " " + l.date() + " " + l.state() + " " + l.percent())
                .containsExactly("a/1 2025-06-05 UNDER_WAY 45", "a/2 2025-06-06 DONE 100", "a/3 2025-06-07 null null");
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("怎样填写");
            XSSFSheet sheet = workbook.createSheet("台账");
            sheet.createRow(0).createCell(0).setCellValue("六月台账");
            row(sheet, 2, "任务编号", "日期", "状态", "进度");
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat((short) 14);
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
            XSSFRow first = row(sheet, 3, "a/1", "", "推进中", "");
            first.getCell(1).setCellValue(LocalDate.of(2025, 6, 5));
            first.getCell(1).setCellStyle(day);
            first.getCell(3).setCellValue(0.45);
            first.getCell(3).setCellStyle(percent);
            row(sheet, 4, "a/2", "2025/6/6", "已完成", "").getCell(3).setCellValue(100);
            row(sheet, 5, "a/3", "2025.6.7", "好了", "");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static XSSFRow row(XSSFSheet sheet, int number, String... words) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < words.length; i++) {
            row.createCell(i).setCellValue(words[i]);
        }
        return row;
    }

    private List<Progress> csv(String text) {
        return ProgressReader.csv(new SourceFile("content/progress/六月.csv", text), findings::add);
    }
}
