package hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.model.Progress;
import hongtou.model.ProgressState;
import hongtou.render.matrix.ClauseLinks;
import hongtou.render.matrix.MatrixCsv;
import hongtou.render.matrix.MatrixXlsx;
import hongtou.view.Duty;
import hongtou.view.Ledger;
import hongtou.view.Reported;
import hongtou.view.TaskMatrix;
import hongtou.view.WorkingDays;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The matrix goes out as a workbook, is filled in, and comes back: with the project's own plans. */
class LedgerRoundTripTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 20);
    private static final List<Document> DOCUMENTS = DocumentFiles.read(
                    new Workspace(Path.of("")).documents(), Optional.empty())
            .documents();

    @TempDir
    private Path folder;

    private final List<Diagnostic> findings = new ArrayList<>();

    @BeforeEach
    void ledgerFolder() throws IOException {
        Files.createDirectories(folder.resolve("content/progress"));
    }

    @Test
    void whatWasReportedComesBackFromTheWorkbookAsItWas() throws IOException {
        List<Progress> reported = reported();
        Files.write(file("六月.xlsx"), MatrixXlsx.internal(DOCUMENTS, ClauseLinks.NONE, ledger(reported)));

        assertSame(read(), reported);
        assertThat(findings).isEmpty();
    }

    @Test
    void whatWasReportedComesBackFromTheCsv() throws IOException {
        List<Progress> reported =
                reported().stream().filter(p -> !p.task().contains("/d")).toList();
        Files.writeString(file("六月.csv"), MatrixCsv.internal(TaskMatrix.of(DOCUMENTS), ledger(reported)));

        assertSame(read(), reported);
        assertThat(findings).isEmpty();
    }

    @Test
    void whatAPersonFillsInIsRead() throws IOException {
        byte[] empty = MatrixXlsx.internal(DOCUMENTS, ClauseLinks.NONE, ledger(List.of()));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(empty))) {
            XSSFSheet sheet = workbook.getSheet("全部");
            Row row = sheet.getRow(3);
            set(row, "日期", "2024/6/18");
            set(row, "状态", "已完成");
            set(row, "进度%", "100%");
            set(row, "备注", "已印发");
            write(workbook, "六月.xlsx");
        }

        String id = TaskMatrix.of(DOCUMENTS).rows().get(2).id();
        assertThat(read()).singleElement().satisfies(p -> {
            assertThat(p.task()).isEqualTo(id);
            assertThat(p.date()).isEqualTo(LocalDate.of(2024, 6, 18));
            assertThat(p.state()).isEqualTo(ProgressState.DONE);
            assertThat(p.percent()).isEqualTo(100);
            assertThat(p.note()).isEqualTo("已印发");
        });
        assertThat(findings).isEmpty();
    }

    /** Rows in another order, some gone, columns turned round, one id torn: every line is read or told of. */
    @Test
    void aShuffledSheetLosesNothing() throws IOException {
        List<Progress> reported = reported();
        byte[] bytes = MatrixXlsx.internal(DOCUMENTS, ClauseLinks.NONE, ledger(reported));
        int kept;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            kept = shuffle(workbook);
        }

        List<Progress> back = read();

        assertThat(findings).extracting(Diagnostic::code).containsExactly("HT943", "HT943");
        assertThat(findings.get(0).message().chinese()).contains("没有任务编号");
        assertThat(findings.get(1).message().chinese()).contains("torn/9");
        assertThat(back).hasSize(kept - 1);
        assertThat(back.stream().filter(p -> !p.task().equals("torn/9")))
                .allSatisfy(p -> assertThat(reported).anyMatch(p::saysTheSame));
    }

    /** Leaves one sheet with a fifth of its rows gone; returns how many of those left report something. */
    private int shuffle(XSSFWorkbook workbook) throws IOException {
        DataFormatter words = new DataFormatter();
        XSSFSheet sheet = workbook.getSheet("全部");
        int columns = sheet.getRow(0).getLastCellNum();
        List<List<String>> rows = new ArrayList<>();
        sheet.forEach(r -> rows.add(IntStream.range(0, columns)
                .mapToObj(c -> words.formatCellValue(r.getCell(columns - 1 - c)))
                .toList()));
        List<List<String>> tasks = new ArrayList<>(rows.subList(1, rows.size() * 4 / 5));
        Collections.shuffle(tasks, new Random(7));
        int id = rows.get(0).indexOf("编号");
        int state = rows.get(0).indexOf("状态");
        List<List<String>> filled =
                tasks.stream().filter(r -> !r.get(state).isEmpty()).toList();
        try (XSSFWorkbook other = new XSSFWorkbook()) {
            XSSFSheet made = other.createSheet("sheet1");
            int at = fill(made.createRow(0), rows.get(0));
            for (List<String> row : tasks) {
                fill(made.createRow(at++), row);
            }
            made.getRow(1 + tasks.indexOf(filled.get(0))).getCell(id).setCellValue("");
            made.getRow(1 + tasks.indexOf(filled.get(1))).getCell(id).setCellValue("torn/9");
            write(other, "乱.xlsx");
        }
        return filled.size();
    }

    private static int fill(Row row, List<String> words) {
        for (int c = 0; c < words.size(); c++) {
            row.createCell(c).setCellValue(words.get(c));
        }
        return row.getRowNum() + 1;
    }

    /** Something for every third task and for the obligations. */
    private static List<Progress> reported() {
        List<Progress> lines = new ArrayList<>();
        List<Duty> duties = Duty.of(DOCUMENTS);
        for (int i = 0; i < duties.size(); i += 3) {
            Progress bare = Reported.line(
                    duties.get(i).id(),
                    DAY.minusDays(i),
                    List.of(ProgressState.values()).get(i % 5),
                    i % 2 == 0 ? i % 101 : null);
            lines.add(new Progress(
                    bare.task(),
                    bare.date(),
                    bare.state(),
                    bare.percent(),
                    "张三",
                    "第" + i + "项：“已办”，\n见附表，=1+1",
                    "-台账" + i + ".pdf",
                    bare.at()));
        }
        return lines;
    }

    private static Ledger ledger(List<Progress> reported) {
        return Ledger.of(reported, DAY, WorkingDays.WEEK);
    }

    private List<Progress> read() {
        return ProgressFiles.read(new Workspace(folder), DOCUMENTS, findings::add);
    }

    private static void assertSame(List<Progress> back, List<Progress> reported) {
        assertThat(back).hasSameSizeAs(reported);
        assertThat(reported).allSatisfy(p -> assertThat(back).anyMatch(p::saysTheSame));
    }

    private Path file(String name) {
        return folder.resolve("content/progress").resolve(name);
    }

    private static void set(Row row, String head, String words) {
        for (Cell cell : row.getSheet().getRow(0)) {
            if (cell.getStringCellValue().equals(head)) {
                row.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                        .setCellValue(words);
            }
        }
    }

    private void write(XSSFWorkbook workbook, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        Files.write(file(name), out.toByteArray());
    }
}
