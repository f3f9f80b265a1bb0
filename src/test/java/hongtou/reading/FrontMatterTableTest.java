package hongtou.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the user guide that explains the front matter. */
class FrontMatterTableTest {
    private static final Path GUIDE = Path.of("docs/user-guide.zh-CN.md");

    @Test
    void tableHasTheKeysThatTheReaderKnows() throws IOException {
        assertThat(rows()).extracting(cells -> cells.get(0)).containsExactlyInAnyOrderElementsOf(FrontMatterKeys.ALL);
    }

    @Test
    void everyExampleOfTheTableIsAccepted() throws IOException {
        for (List<String> cells : rows()) {
            List<String> examples = examples(cells.get(2));
            assertThat(examples).as(cells.get(0)).isNotEmpty();
            for (String example : examples) {
                assertThat(example).startsWith(cells.get(0) + ": ");
                assertThat(PlanReader.read(new SourceFile("a.md", "---\n" + example + "\n---\n\n请落实。\n"))
                                .findings())
                        .as(example)
                        .noneMatch(Diagnostic::isError);
            }
        }
    }

    /** The rows of the table whose head begins with 键 and ends with 写法举例. */
    private static List<List<String>> rows() throws IOException {
        List<String> lines = Files.readAllLines(GUIDE);
        int head = lines.indexOf("| 键 | 意思 | 写法举例 |");
        assertThat(head).as("the table's head").isPositive();
        return lines.stream()
                .skip(head + 2L)
                .takeWhile(l -> l.startsWith("|"))
                .map(l -> Stream.of(l.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static List<String> examples(String cell) {
        return Pattern.compile("`([^`]+)`")
                .matcher(cell)
                .results()
                .map(m -> m.group(1))
                .toList();
    }
}
