package hongtou.importing;

import hongtou.importing.file.TableLine;
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
    private static final Pattern TABS = Pattern.compile("[ \\u3000]*\\t[ \\u3000]*");
    private static final Pattern BARS = Pattern.compile("\\s*[|｜]\\s*");
    private static final Pattern GAPS = Pattern.compile("[ \\u3000\\u00A0]{2,}");
    private static final Words HEADINGS = Words.of("table-headings.txt");
    private static final int FEWEST_COLUMNS = 3;
    private static final int LONGEST_ROW = 2000;

    /** The table that begins at a paragraph. */
    static Optional<TextTable> at(List<Para> paras, int at) {
        if (TableLine.isRow(paras.get(at).raw())) {
            return Optional.of(ofFile(paras, at));
        }
        Pattern between = separator(paras.get(at).raw());
        List<String> header = cells(paras.get(at), between);
        long known = header.stream()
                .filter(c -> HEADINGS.contains(Blanks.squeeze(c)))
                .count();
        if (header.size() < FEWEST_COLUMNS || known < 2) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        int end = at + 1;
        while (end < paras.size() && cells(paras.get(end), between).size() == header.size()) {
            rows.add(cells(paras.get(end), between));
            end++;
        }
        boolean torn = end < paras.size() && cells(paras.get(end), between).size() > 1;
        return rows.isEmpty() || torn ? Optional.empty() : Optional.of(new TextTable(markdown(header, rows), end - at));
    }

    /** The rows that a file itself holds as a table. */
    private static TextTable ofFile(List<Para> paras, int at) {
        List<List<String>> rows = new ArrayList<>();
        int end = at;
        while (end < paras.size() && TableLine.isRow(paras.get(end).raw())) {
            rows.add(new ArrayList<>(TableLine.cells(paras.get(end).raw())));
            end++;
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (List<String> row : rows) {
            while (row.size() < columns) {
                row.add("");
            }
        }
        return new TextTable(markdown(rows.get(0), rows.subList(1, rows.size())), end - at);
    }

    /** True for a line of several cells: it is never joined with another. */
    static boolean isRow(String line) {
        return TableLine.isRow(line)
                || line.indexOf('\t') >= 0
                || line.length() <= LONGEST_ROW
                        && separator(line).splitAsStream(line).limit(3).count() >= FEWEST_COLUMNS;
    }

    private static Pattern separator(String row) {
        if (row.indexOf('\t') >= 0) {
            return TABS;
        }
        return row.indexOf('|') >= 0 || row.indexOf('｜') >= 0 ? BARS : GAPS;
    }

    private static List<String> cells(Para para, Pattern between) {
        if (para.raw().length() > LONGEST_ROW) {
            return List.of();
        }
        String row = between == BARS ? para.raw().replaceAll("^[|｜]|[|｜]$", "") : para.raw();
        return between.splitAsStream(Blanks.strip(row)).toList();
    }

    private static String markdown(List<String> header, List<List<String>> rows) {
        StringBuilder out =
                new StringBuilder(row(header)).append('\n').append("|").append(" --- |".repeat(header.size()));
        rows.forEach(r -> out.append('\n').append(row(r)));
        return out.toString();
    }

    private static String row(List<String> cells) {
        StringBuilder out = new StringBuilder("|");
        cells.forEach(c ->
                out.append(' ').append(MarkdownText.inline(Blanks.squeeze(c))).append(" |"));
        return out.toString();
    }
}
