package hongtou.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Block;
import hongtou.model.Document;
import hongtou.model.Inline;
import hongtou.model.Section;
import hongtou.model.Task;
import hongtou.source.Position;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every node and value knows its exact place, however the file was saved. */
class SpansTest {

    static Stream<Arguments> plansAsSaved() {
        return Read.PLANS.stream()
                .flatMap(plan -> Stream.of(
                        Arguments.of(plan, "LF", (UnaryOperator<String>) t -> t),
                        Arguments.of(plan, "CRLF", (UnaryOperator<String>) t -> t.replace("\n", "\r\n")),
                        Arguments.of(plan, "non-BMP", (UnaryOperator<String>) t -> t.replace("安全", "𬱖安😀全"))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("plansAsSaved")
    void wordsStandWhereTheirSpansSay(String plan, String saved, UnaryOperator<String> save) {
        SourceFile file = new SourceFile(plan + ".md", save.apply(Read.planText(plan)));
        Document document = PlanReader.read(file).document();

        List<Section> sections = document.plan().body().allSections().toList();
        assertThat(sections).hasSizeGreaterThan(20);
        for (Section section : sections) {
            assertThat(file.text(section.label().span()))
                    .isEqualTo(section.label().typed());
            section.title().forEach(i -> assertWords(file, i));
            section.blocks().forEach(b -> assertInside(section.span(), b));
            section.blocks().forEach(b -> assertBlock(file, b));
        }
        for (Task task : document.plan().tasks()) {
            String words = file.text(task.text().span()).replaceAll("\\s", "").replace("**", "");
            assertThat(words).isEqualTo(task.text().text().replaceAll("\\s", ""));
        }
    }

    private static void assertInside(Span section, Block block) {
        assertThat(section.contains(block.span())).isTrue();
    }

    private static void assertBlock(SourceFile file, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph.content().forEach(i -> assertWords(file, i));
        }
    }

    private static void assertWords(SourceFile file, Inline inline) {
        if (inline instanceof Inline.Words words) {
            assertThat(file.text(words.span())).isEqualTo(words.text());
        } else if (inline instanceof Inline.Strong strong) {
            strong.content().forEach(i -> assertWords(file, i));
        } else if (inline instanceof Inline.Link link) {
            link.content().forEach(i -> assertWords(file, i));
        }
    }

    @Test
    void linesAndColumnsCountCharacters() {
        String text = "---\r\n标题: 方案\r\n---\r\n\r\n## 主要任务\r\n\r\n1.\t😀全角，甲。\r\n";
        SourceFile file = new SourceFile("x.md", text);
        Task task = PlanReader.read(file).document().plan().tasks().get(0);

        assertThat(file.position(task.span().start())).isEqualTo(new Position(7, 1));
        assertThat(file.position(task.text().span().start())).isEqualTo(new Position(7, 4));
        int comma = task.text().text().indexOf('，');
        assertThat(file.position(task.text().span(comma, comma + 1).start())).isEqualTo(new Position(7, 7));
    }

    @Test
    void escapesAndEntitiesKeepTheirPlaces() {
        Document document = Read.body("甲\\*乙&amp;丙。\n");
        Block.Paragraph paragraph =
                (Block.Paragraph) document.plan().body().preamble().get(0);
        List<String> pieces = paragraph.content().stream()
                .map(i -> ((Inline.Words) i).text() + "=" + document.source().text(i.span()))
                .toList();
        assertThat(pieces).containsExactly("甲=甲", "*=\\*", "乙=乙", "&=&amp;", "丙。=丙。");
    }
}
