package hongtou.render.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.view.TaskMatrix;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixCsvTest {
    private static final TaskMatrix MATRIX = TaskMatrix.of(List.of(SampleDocuments.forest()));

    @Test
    void bomStandsBeforeTheTextUnlessItIsNotWanted() {
        assertThat(MatrixCsv.write(MATRIX)).isEqualTo("\uFEFF" + MatrixCsv.writeWithoutBom(MATRIX));
        assertThat(MatrixCsv.writeWithoutBom(MATRIX)).startsWith("序号,文件,任务类别,");
    }

    @Test
    void wordsThatCouldRunAsAFormulaAreMadeWords() {
        assertThat(MatrixCsv.writeWithoutBom(MATRIX)).contains(",\"'=HYPERLINK(\"\"http://x\"\")，");
    }

    @Test
    void everyLineEndsAsTheStandardSays() {
        assertThat(MatrixCsv.writeWithoutBom(MATRIX).split("\r\n")).hasSize(5).noneMatch(l -> l.contains("\n"));
    }
}
