package hongtou.model;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.reading.PlanReader;
import hongtou.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentNamesTest {
    private static final DocumentNames NAMES = DocumentNames.of(List.of(
            document("flood", "柳河镇防汛工作方案", "柳政发〔2025〕1号"),
            document("fire", "柳河镇森林防火工作方案", "柳政发〔2025〕11号"),
            document("fire-old", "柳河镇森林防火工作方案", "柳政发〔2024〕3号"),
            document("plain", "柳河镇清淤工作方案（试行）", "")));

    @Test
    void anIdANumberAndATitleAreNames() {
        assertThat(meant("flood")).containsExactly("flood");
        assertThat(meant("柳政发〔2025〕1号")).containsExactly("flood");
        assertThat(meant("柳河镇防汛工作方案")).containsExactly("flood");
        assertThat(meant("《柳河镇防汛工作方案》（柳政发〔2025〕1号）")).containsExactly("flood");
        assertThat(meant("印发《柳河镇清淤工作方案（试行）》的通知")).containsExactly("plain");
    }

    @Test
    void signsAndBlanksMakeNoDifference() {
        assertThat(meant(" 《柳河镇清淤工作方案(试行)》 ")).containsExactly("plain");
        assertThat(meant("柳河镇防汛 工作方案")).containsExactly("flood");
    }

    @Test
    void theNumberSaysWhichOfTwoOfOneTitleIsMeant() {
        assertThat(meant("柳河镇森林防火工作方案")).containsExactly("fire", "fire-old");
        assertThat(meant("《柳河镇森林防火工作方案》（柳政发〔2024〕3号）")).containsExactly("fire-old");
        assertThat(meant("《柳河镇森林防火工作方案》（柳政发〔2019〕8号）")).isEmpty();
        assertThat(meant("《柳河镇清淤工作方案（试行）》（柳政发〔2019〕8号）")).containsExactly("plain");
        assertThat(meant("柳政发〔2025〕11号和柳政发〔2025〕1号")).containsExactly("flood", "fire");
    }

    @Test
    void nothingAndPartsOfATitleAreNoNames() {
        assertThat(meant("")).isEmpty();
        assertThat(meant("《》 ")).isEmpty();
        assertThat(meant("防汛工作方案")).isEmpty();
        assertThat(meant("floo")).isEmpty();
    }

    private static List<String> meant(String name) {
        return NAMES.meant(name).stream().map(Document::id).toList();
    }

    private static Document document(String id, String title, String number) {
        String line = number.isEmpty() ? "" : "发文字号: " + number + "\n";
        String text = "---\n标题: " + title + "\n" + line + "---\n\n## 一、总体要求\n\n抓好落实。\n";
        return PlanReader.read(new SourceFile("content/plans/" + id + ".md", text))
                .document();
    }
}
