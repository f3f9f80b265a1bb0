package hongtou.model;

import hongtou.source.Span;
import java.util.List;

/** A piece of a document's body that has no number of its own. */
public sealed interface Block {

    Span span();

    /** A paragraph (段落). */
    record Paragraph(List<Inline> content, Span span) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** The list of a leader group (领导小组名单), as it is printed. */
    record Roster(List<RosterRole> roles, Span span) implements Block {
        public Roster {
            roles = List.copyOf(roles);
        }
    }

    /** A list without numbers. */
    record Bullets(List<List<Block>> items, Span span) implements Block {
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A table (表格).
     *
     * @param header the cells of the head row
     * @param rows the other rows; every row has as many cells as the header
     */
    record Table(List<Cell> header, List<List<Cell>> rows, Span span) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A cell of a table. */
    record Cell(List<Inline> content, Alignment alignment, Span span) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /** How a column's text stands. */
    enum Alignment {
        START,
        CENTER,
        END
    }

    /** The place where the tool typesets the document's own task matrix (任务矩阵). */
    record MatrixHere(Span span) implements Block {}
}
