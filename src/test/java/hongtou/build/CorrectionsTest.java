package hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.checks.Checks;
import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Fix;
import hongtou.diagnostic.Message;
import hongtou.reading.PlanReader;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
    @TempDir
    Path folder;

    private static final SourceFile FILE = new SourceFile("x.md", "甲、、乙,丙");

    private static Diagnostic fix(int from, int to, String replacement) {
        Span span = new Span(from, to);
        return Diagnostic.info("HT606", new Place(FILE, span), new Message("重叠", "doubled"))
                .fix(new Fix(span, replacement));
    }

    @Test
    void changesAreMadeWhereverTheyStand() {
        assertThat(Corrections.of(FILE, List.of(fix(4, 5, "，"), fix(1, 3, "、"))).corrected())
                .isEqualTo("甲、乙，丙");
    }

    @Test
    void ofTwoThatOverlapTheFirstCounts() {
        assertThat(Corrections.of(FILE, List.of(fix(2, 3, ""), fix(1, 3, "、"))).fixed())
                .hasSize(1);
    }

    @Test
    void findingsOfOtherFilesAndWithoutFixAreLeftOut() {
        SourceFile other = new SourceFile("y.md", "甲、、乙");
        Diagnostic plain = Diagnostic.info("HT606", new Place(FILE, new Span(0, 1)), new Message("甲", "a"));

        assertThat(Corrections.of(other, List.of(fix(1, 3, "、"))).fixed()).isEmpty();
        assertThat(Corrections.of(FILE, List.of(plain)).fixed()).isEmpty();
    }

    @Test
    void fileThatWasChangedMeanwhileStays() throws IOException {
        Path path = Files.writeString(folder.resolve("x.md"), "别人改过");

        assertThat(Corrections.of(FILE, List.of(fix(1, 3, "、"))).write(path))
                .isEqualTo(Corrections.Outcome.CHANGED_MEANWHILE);
        assertThat(path).content().isEqualTo("别人改过");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void correctedFileKeepsItsMark() throws IOException {
        Path path = Files.writeString(folder.resolve("x.md"), "\uFEFF" + FILE.text());

        assertThat(Corrections.of(FILE, List.of(fix(1, 3, "、"))).write(path)).isEqualTo(Corrections.Outcome.WRITTEN);
        assertThat(path).content().isEqualTo("\uFEFF甲、乙,丙");
    }

    @Test
    void aLinkToTheFileStaysOne() throws IOException {
        Path path = Files.writeString(folder.resolve("x.md"), FILE.text());
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), path);

        Corrections.of(FILE, List.of(fix(1, 3, "、"))).write(link);
        assertThat(link).isSymbolicLink();
        assertThat(path).content().isEqualTo("甲、乙,丙");
    }

    @Test
    void allFixesTogetherLeaveNothingToFix() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/hongtou/checks/many-faults.md"));
        for (int round = 0; round < 3; round++) {
            SourceFile file = new SourceFile("a.md", text);
            text = Corrections.of(
                            file,
                            Checks.of(List.of(PlanReader.read(file).document())).findings())
                    .corrected();
        }
        SourceFile last = new SourceFile("a.md", text);

        assertThat(Checks.of(List.of(PlanReader.read(last).document())).findings())
                .filteredOn(d -> d.fix() != null)
                .isEmpty();
        assertThat(text)
                .contains("乙政发〔2024〕17号", "《甲县防汛方案（2024—2026年）》《乙县方案》（甲政办发〔2024〕3号）", "〈防火方案〉", "台账，严肃追究", "共有12座水库");
    }
}
