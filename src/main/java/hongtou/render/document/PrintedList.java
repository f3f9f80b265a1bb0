package hongtou.render.document;

import java.time.LocalDate;
import java.util.List;

/**
 * A list for the office, ready to be measured: a title, lines below it, tables.
 *
 * @param title above the first page, and in the properties of the file
 * @param author whose work the list is drawn from, for the properties of the file
 * @param notes lines between title and tables
 * @param sources lines below the tables: the documents that the list refers to
 * @param date that of the newest document, which the file has for its own
 */
record PrintedList(
        String title, String author, List<String> notes, List<Part> parts, List<String> sources, LocalDate date) {
    PrintedList {
        notes = List.copyOf(notes);
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
    }

    /**
     * A table with a heading of its own.
     *
     * @param heading above the table, or an empty text
     */
    record Part(String heading, List<Column> columns, List<Group> groups) {
        Part {
            columns = List.copyOf(columns);
            groups = List.copyOf(groups);
        }
    }

    /**
     * A column.
     *
     * @param width its share of the paper; the shares of a table together are its width
     * @param kind what its cells hold
     */
    record Column(String head, double width, Kind kind) {}

    /** What the cells of a column hold. */
    enum Kind {
        /** A box to tick; the cell's words are empty. */
        BOX,
        /** Short words, in the middle. */
        CENTRED,
        /** Words that run on, from the left. */
        TEXT
    }

    /**
     * Rows under a line of their own, such as those of a month.
     *
     * @param heading that line, or an empty text for none
     * @param rows the words of the cells; a line feed begins a new line
     */
    record Group(String heading, List<List<String>> rows) {
        Group {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
