package hongtou.importing.file;

import java.util.Arrays;
import java.util.List;

/** A row of a table as one line of text: a mark that no office types, then the cells with tabs between them. */
public final class TableLine {
    /** Of the private use area. */
    private static final char MARK = '\uE0F1';

    private TableLine() {}

    /** The line for a row. */
    public static String of(List<String> cells) {
        return MARK + String.join("\t", cells.stream().map(TableLine::cell).toList());
    }

    private static String cell(String words) {
        return words.replaceAll("[\\s\\u3000\\u00A0]+", " ").strip();
    }

    /** True for a line that {@link #of} made. */
    public static boolean isRow(String line) {
        return !line.isEmpty() && line.charAt(0) == MARK;
    }

    /** The cells of such a line; empty ones are empty texts. */
    public static List<String> cells(String line) {
        return Arrays.asList(line.substring(1).split("\t", -1));
    }
}
