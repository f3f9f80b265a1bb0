package hongtou.render.matrix;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes rows as a table of Markdown that gives the same words back when it is read. */
final class MarkdownTable {
    /** What Markdown would take for a mark in the middle of a line. */
    private static final Pattern MARK = Pattern.compile("[\\\\|*_`\\[\\]<>&~]");

    private MarkdownTable() {}

    /** A heading and the empty line below it. */
    static String heading(String words) {
        return "## " + escaped(words) + "\n\n";
    }

    static String of(List<String> heads, List<List<String>> rows) {
        String rule = heads.stream().map(h -> "---").collect(Collectors.joining(" | ", "| ", " |\n"));
        return line(heads) + rule + rows.stream().map(MarkdownTable::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(MarkdownTable::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** A cell is one line: between paragraphs stands a full-width blank. */
    static String escaped(String words) {
        String line = words.strip().replaceAll("\\s*\\R\\s*", "\u3000");
        return MARK.matcher(line).replaceAll("\\\\$0");
    }
}
