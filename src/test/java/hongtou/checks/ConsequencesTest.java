package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Holidays;
import hongtou.model.Register;
import hongtou.reading.PlanReader;
import hongtou.reading.Reading;
import hongtou.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One fault of the front matter is one finding. */
class ConsequencesTest {

    private static List<String> codes(String text) {
        Reading reading = PlanReader.read(new SourceFile("content/plans/a.md", text));
        return Checks.of(List.of(reading.document()), reading.findings(), Register.EMPTY, Holidays.NONE)
                .findings()
                .stream()
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void nothingIsMissingFromAFrontMatterThatCannotBeRead() {
        assertThat(codes("---\n标题：甲镇方案\n发文机关：甲镇人民政府\n---\n\n正文。\n")).containsExactly("HT902");
    }

    @Test
    void aDateThatIsNoneIsNotMissingToo() {
        String text = "---\n标题: 甲镇方案\n发文机关: 甲镇人民政府\n成文日期: 2026-02-30\n---\n\n正文。\n";
        assertThat(codes(text)).contains("HT905", "HT701").doesNotContain("HT103");
    }

    @Test
    void whatIsMissingIsReported() {
        assertThat(codes("---\n标题: 甲镇方案\n印发日期: 昨天\n---\n\n正文。\n")).contains("HT102", "HT103", "HT701", "HT905");
    }
}
