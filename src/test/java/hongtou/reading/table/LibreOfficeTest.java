package hongtou.reading.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hongtou.model.Document;
import hongtou.reading.PlanReader;
import hongtou.render.matrix.ClauseLinks;
import hongtou.render.matrix.MatrixCsv;
import hongtou.render.matrix.MatrixXlsx;
import hongtou.source.SourceFile;
import hongtou.view.TaskMatrix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project's plans as workbooks, opened by LibreOffice where there is one: it shows what the CSV shows. */
class LibreOfficeTest {
    /** Comma, double quote, UTF-8, from the first line; cells as they are shown. */
    private static final String AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

    @TempDir
    private Path folder;

    @Test
    void everyPlansWorkbookBecomesItsCsv() throws Exception {
        Path office = Path.of("/usr/bin/soffice");
        assumeTrue(Files.isExecutable(office), "no LibreOffice");
        List<Document> documents = documents();
        for (Document document : documents) {
            Files.write(folder.resolve(document.id() + ".xlsx"), MatrixXlsx.write(List.of(document), ClauseLinks.NONE));
        }

        convert(office);

        assertThat(documents).hasSizeGreaterThanOrEqualTo(5).allSatisfy(document -> {
            Path csv = folder.resolve("csv").resolve(document.id() + ".csv");
            String ours = MatrixCsv.writeWithoutBom(TaskMatrix.of(List.of(document)));
            assertThat(cells(Files.readString(csv))).isEqualTo(cells(ours)).hasSizeGreaterThan(10);
        });
    }

    private void convert(Path office) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                AS_CSV,
                "--outdir",
                folder.resolve("csv").toString()));
        try (Stream<Path> books = Files.list(folder)) {
            books.map(Path::toString).filter(b -> b.endsWith(".xlsx")).forEach(command::add);
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).isTrue();
    }

    private static List<Document> documents() throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("content/plans"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                SourceFile source = new SourceFile(file.toString(), Files.readString(file));
                documents.add(PlanReader.read(source).document());
            }
        }
        return documents;
    }

    private static List<List<String>> cells(String csv) {
        return CsvTable.read(new SourceFile("x.csv", csv)).rows().stream()
                .map(r -> r.cells().stream().map(Table.Cell::text).toList())
                .toList();
    }
}
