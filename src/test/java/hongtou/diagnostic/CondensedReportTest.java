package hongtou.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CondensedReportTest {
    private static final SourceFile FILE = new SourceFile("x.md", "一\n二\n三\n四\n五\n六\n七\n八\n");

    private static String print(List<Diagnostic> findings) {
        return new CondensedReport(new TextReport(Language.CHINESE, false)).print(findings);
    }

    private static List<Diagnostic> notes(Severity severity, int many) {
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Place place = new Place(FILE, new Span(2 * i, 2 * i + 1));
            found.add(Diagnostic.of(severity, "HT401", place, new Message("没有完成时限", "no deadline")));
        }
        return found;
    }

    @Test
    void notesThatRepeatAreCounted() {
        assertThat(print(notes(Severity.INFO, 8))).isEqualTo("""
                x.md:1:1: 提示 HT401 没有完成时限
                x.md:2:1: 提示 HT401 没有完成时限
                x.md:3:1: 提示 HT401 没有完成时限
                x.md:4:1: 提示 HT401 另有 5 处同样的提示，在第 4、5、6、7、8 行；用 check --all 逐处列出
                """);
    }

    @Test
    void fewNotesAreAllShown() {
        assertThat(print(notes(Severity.INFO, 5)).lines()).hasSize(5);
    }

    @Test
    void warningsAndErrorsAreNeverLeftOut() {
        assertThat(print(notes(Severity.WARNING, 8)).lines()).hasSize(8);
        assertThat(print(notes(Severity.ERROR, 8)).lines()).hasSize(8);
    }
}
