package hongtou.reading;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import hongtou.model.Block;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Turns a Markdown table into a block whose rows are all as long as its head. */
final class TableReader {
    private TableReader() {}

    static Block.Table read(Node table, InlineReader inlines) {
        List<Block.Cell> header = new ArrayList<>();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild();
                    row != null && !(part instanceof TableSeparator);
                    row = row.getNext()) {
                if (row instanceof TableRow) {
                    List<Block.Cell> cells = cells(row, inlines);
                    if (part instanceof TableHead) {
                        header.addAll(cells);
                    } else {
                        rows.add(evened(cells, header.size(), row));
                    }
                }
            }
        }
        return new Block.Table(header, rows, new Span(table.getStartOffset(), table.getEndOffset()));
    }

    private static List<Block.Cell> cells(Node row, InlineReader inlines) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                StyledText text = inlines.read(cell).withoutBlanks();
                Span span = text.length() == 0 ? new Span(cell.getStartOffset(), cell.getStartOffset()) : text.span();
                cells.add(new Block.Cell(text.inlines(), alignment(cell), span));
            }
        }
        return cells;
    }

    private static Block.Alignment alignment(TableCell cell) {
        if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            return Block.Alignment.CENTER;
        }
        return cell.getAlignment() == TableCell.Alignment.RIGHT ? Block.Alignment.END : Block.Alignment.START;
    }

    private static List<Block.Cell> evened(List<Block.Cell> cells, int columns, Node row) {
        List<Block.Cell> even = new ArrayList<>(cells.subList(0, Math.min(columns, cells.size())));
        while (even.size() < columns) {
            even.add(
                    new Block.Cell(List.of(), Block.Alignment.START, new Span(row.getEndOffset(), row.getEndOffset())));
        }
        return even;
    }
}
