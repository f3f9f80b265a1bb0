package hongtou.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table whose cells are apart by tabs or runs of blanks, where header and rows leave no doubt.
 *
 * @param count the paragraphs that it takes
 */
record TextTable(String markdown, int count) {
    private static final Pattern CELLS = Pattern.compile("\\s*\\t\\s*|[ \\u3000\\u00A0]{2,}|\\s*[|｜]\\s*");
    private static final Words HEADINGS = Words.of("table-headings.txt");
    private static final int FEWEST_COLUMNS = 3;
    private static final int LONGEST_ROW = 2000;

    /** The table that begins at a paragraph. */
    static Optional<TextTable> at(List<Para> paras, int at) {
        List<String> header = cells(paras.get(at));
        long known = header.stream().filter(c -> HEADINGS.contains(Blanks.squeeze(c))).count();
        if (header.size() < FEWEST_COLUMNS || known < 2) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        int end = at + 1;
        while (end < paras.size() && cells(paras.get(end)).size() == header.size()) {
            rows.add(cells(paras.get(end)));
            end++;
        }
        boolean torn = end < paras.size() && cells(paras.get(end)).size() > 1;
        return rows.isEmpty() || torn ? Optional.empty() : Optional.of(new TextTable(markdown(header, rows), end - at));
    }

    /** True for a line of several cells: it is never joined with another. */
    static boolean isRow(String line) {
        return line.indexOf('\t') >= 0 || line.length() <= LONGEST_ROW && CELLS.splitAsStream(line).limit(3).count() >= FEWEST_COLUMNS;
    }

    private static List<String> cells(Para para) {
        if (para.raw().length() > LONGEST_ROW) {
            return List.of();
        }
        String row = para.raw().replaceAll("^[|｜]|[|｜]$", "");
        return CELLS.splitAsStream(Blanks.strip(row)).toList();
    }

    private static String markdown(List<String> header, List<List<String>> rows) {
        StringBuilder out = new StringBuilder(row(header)).append('\n').append("|").append(" --- |".repeat(header.size()));
        rows.forEach(r -> out.append('\n').append(row(r)));
        return out.toString();
    }

    private static String row(List<String> cells) {
        StringBuilder out = new StringBuilder("|");
        cells.forEach(c -> out.append(' ').append(MarkdownText.inline(Blanks.squeeze(c))).append(" |"));
        return out.toString();
    }
}
