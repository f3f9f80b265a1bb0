package hongtou.importing;

import hongtou.source.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** Prints a document of the authoring format as the plain text that an extraction would give: the way back of the importer. */
final class PrintedText {
    private static final String NO_LINE_START = "，。、；：）》”！？〕";

    /** A line of the document before the page breaks it: where it stands and whether it is a paragraph. */
    private record Element(Place place, String text) {}

    private enum Place {
        CENTER,
        RIGHT,
        LEFT,
        PARAGRAPH
    }

    private final List<Element> elements = new ArrayList<>();

    private PrintedText() {}

    /** Reads what stands in a file that the project's own tools have written: one paragraph a line. */
    static PrintedText of(String markdown) {
        PrintedText text = new PrintedText();
        int end = markdown.indexOf("\n---\n", 3);
        List<String> front = markdown.substring(4, end).lines().toList();
        List<String> body =
                markdown.substring(end + 5).lines().filter(l -> !l.isBlank()).toList();
        text.head(front);
        boolean covers = body.stream().anyMatch(l -> l.startsWith("# "));
        for (String line : body) {
            if (line.startsWith("# ")) {
                text.tail(front);
                text.put(Place.CENTER, line.substring(2));
            } else {
                text.body(line);
            }
        }
        if (!covers) {
            text.tail(front);
        }
        return text;
    }

    private void head(List<String> front) {
        put(Place.CENTER, value(front, "发文字号"));
        put(Place.CENTER, value(front, "标题"));
        String recipients = value(front, "主送");
        put(Place.LEFT, recipients.isEmpty() ? "" : recipients + "：");
    }

    private void tail(List<String> front) {
        String day = value(front, "成文日期");
        String signatory = value(front, "署名");
        put(Place.RIGHT, day.isEmpty() ? "" : signatory.isEmpty() ? value(front, "发文机关") : signatory);
        put(Place.RIGHT, day.replaceFirst("(\\d+)-0?(\\d+)-0?(\\d+)", "$1年$2月$3日"));
    }

    private void body(String line) {
        String words = line.strip()
                .replaceFirst("^#+ ", "")
                .replaceFirst("^- ", "")
                .replace("** ", "")
                .replace("**", "")
                .replaceFirst("^(\\d+)\\. ", "$1.");
        put(Place.PARAGRAPH, words);
    }

    private static String value(List<String> front, String key) {
        return front.stream()
                .filter(l -> l.startsWith(key + ": "))
                .map(l -> l.substring(key.length() + 2))
                .findFirst()
                .orElse("");
    }

    private void put(Place place, String text) {
        if (!text.isEmpty()) {
            elements.add(new Element(place, text));
        }
    }

    /** One paragraph a line, nothing between them. */
    String paragraphs(String indent) {
        StringBuilder out = new StringBuilder();
        elements.forEach(e -> out.append(e.place() == Place.PARAGRAPH ? indent : "")
                .append(e.text())
                .append('\n'));
        return out.toString();
    }

    /** One line for everything. */
    String oneLine(String between) {
        return String.join(between, elements.stream().map(Element::text).toList());
    }

    /**
     * Broken by a page.
     *
     * @param columns of a line
     * @param indented true where the blanks of first lines and of centred lines are printed
     * @param gap printed after every line
     * @param pageLines a page number stands after so many lines
     * @param mark how it is printed
     */
    String pages(int columns, boolean indented, String gap, int pageLines, String mark) {
        StringBuilder out = new StringBuilder();
        int line = 0;
        for (Element element : elements) {
            for (String piece : broken(element, columns)) {
                String blanks = " ".repeat(indented ? Math.max(0, indent(element, piece, columns)) : 0);
                out.append(blanks).append(piece.strip()).append('\n').append(gap);
                if (++line % pageLines == 0) {
                    out.append('\n')
                            .append(String.format(mark, line / pageLines))
                            .append("\n\f");
                }
            }
        }
        return out.toString();
    }

    private static int indent(Element element, String piece, int columns) {
        return switch (element.place()) {
            case CENTER -> (columns - DisplayWidth.of(piece)) / 2;
            case RIGHT -> columns - DisplayWidth.of(piece) - 8;
            case LEFT -> 0;
            case PARAGRAPH -> piece.startsWith("\u3000\u3000") ? 4 : 0;
        };
    }

    /** Characters, and numbers and Latin words in one piece. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean word = i < text.length() && isWord(text.charAt(i)) && isWord(text.charAt(i - 1));
            if (!word) {
                pieces.add(text.substring(start, i));
                start = i;
            }
        }
        return pieces;
    }

    private static boolean isWord(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /** Lines of a paragraph; the first one begins with two full-width blanks. */
    private static List<String> broken(Element element, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(element.place() == Place.PARAGRAPH ? "\u3000\u3000" : "");
        for (String c : pieces(element.text())) {
            boolean full = DisplayWidth.of(line.toString()) + DisplayWidth.of(c) > columns;
            if (full && NO_LINE_START.indexOf(c) < 0) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(c);
        }
        lines.add(line.toString());
        return lines;
    }
}
