package hongtou.importing.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the paragraphs and tables of a Word file as lines, automatic numbers written out. */
final class WordText {
    /** What was deleted, moved away, computed, or stands a second time for old programs. */
    private static final Set<String> LEFT_OUT = Set.of(
            "w:del",
            "w:moveFrom",
            "w:instrText",
            "mc:Fallback",
            "w:pPr",
            "w:rPr",
            "w:tblPr",
            "w:tcPr",
            "w:sectPr",
            "w:delText");
    /** A run with w:vanish is hidden. */
    private static final String HIDDEN = "w:vanish";

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final StringBuilder out = new StringBuilder();

    WordText(WordStyles styles, WordNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    String lines(Document part) {
        part.getElementsByTag("w:body").stream().findFirst().ifPresent(this::blocks);
        return out.toString();
    }

    private void blocks(Element parent) {
        for (Element child : parent.children()) {
            switch (child.tagName()) {
                case "w:p" -> out.append(paragraph(child)).append('\n');
                case "w:tbl" -> table(child);
                case "w:sdt", "w:sdtContent", "w:ins", "w:smartTag", "w:customXml" -> blocks(child);
                default -> {}
            }
        }
    }

    private String paragraph(Element paragraph) {
        StringBuilder words = new StringBuilder();
        Element properties = WordStyles.child(paragraph, "w:pPr");
        runs(paragraph, words);
        boolean empty = words.toString().isBlank();
        String number = properties == null || empty ? "" : numbering.next(styles.numbering(properties));
        return number + words;
    }

    private void runs(Element parent, StringBuilder words) {
        for (Node node : parent.childNodes()) {
            if (node instanceof Element child && !LEFT_OUT.contains(child.tagName()) && !isHidden(child)) {
                switch (child.tagName()) {
                    case "w:t" -> text(child, words);
                    case "w:br", "w:cr" -> words.append(child.attr("w:type").equals("page") ? '\f' : '\n');
                    case "w:tab" -> words.append("\u3000");
                    case "w:noBreakHyphen" -> words.append('-');
                    case "w:p" -> inner(child, words);
                    default -> runs(child, words);
                }
            }
        }
    }

    /** A paragraph of a cell, or of a text box that stands in another paragraph. */
    private void inner(Element paragraph, StringBuilder words) {
        boolean apart = words.length() == 0 || words.charAt(words.length() - 1) == '\n';
        words.append(apart ? "" : "\n").append(paragraph(paragraph)).append('\n');
    }

    private static boolean isHidden(Element run) {
        Element properties = run.tagName().equals("w:r") ? WordStyles.child(run, "w:rPr") : null;
        return properties != null && WordStyles.child(properties, HIDDEN) != null;
    }

    private static void text(Element element, StringBuilder words) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            }
        }
    }

    /** A table of at least two rows and columns; a smaller one only lays out the page, and its cells are paragraphs. */
    private void table(Element table) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : table.getElementsByTag("w:tr")) {
            // A table within a cell has rows of its own.
            boolean own = row.parents().stream()
                    .filter(p -> p.tagName().equals("w:tbl"))
                    .findFirst()
                    .filter(table::equals)
                    .isPresent();
            if (own) {
                rows.add(cells(row, rows.isEmpty() ? List.of() : rows.get(rows.size() - 1)));
            }
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (List<String> row : rows) {
            if (rows.size() > 1 && columns > 1) {
                out.append(TableLine.of(row)).append('\n');
            } else {
                row.forEach(cell -> out.append(cell).append('\n'));
            }
        }
    }

    /** @param above the row above: a merged cell says in each of its rows what it says in the first */
    private List<String> cells(Element row, List<String> above) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            if (cell.tagName().equals("w:tc")) {
                boolean goesOn = cell.getElementsByTag("w:vMerge").stream()
                        .anyMatch(m -> !m.attr("w:val").equals("restart"));
                StringBuilder words = new StringBuilder();
                runs(cell, words);
                int column = cells.size();
                boolean merged = goesOn && column < above.size();
                cells.add(merged ? above.get(column) : words.toString().strip());
                int wide = cell.getElementsByTag("w:gridSpan").stream()
                        .map(s -> s.attr("w:val"))
                        .filter(v -> v.matches("\\d{1,2}"))
                        .mapToInt(Integer::parseInt)
                        .findFirst()
                        .orElse(1);
                for (int i = 1; i < wide; i++) {
                    cells.add("");
                }
            }
        }
        return cells;
    }
}
