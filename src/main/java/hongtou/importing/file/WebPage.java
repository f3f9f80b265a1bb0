package hongtou.importing.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads the text of a saved web page, one line for each of its blocks. */
final class WebPage {
    private static final String NO_TEXT =
            "script, style, noscript, template, nav, footer, form, select, button, iframe, svg, [hidden], [style~=(?i)display\\s*:\\s*none]";

    private static final int FEWEST_LINKS = 3;
    /** Characters of a menu's word, on the average. */
    private static final int LONGEST_LINK = 8;

    private final StringBuilder out = new StringBuilder();

    private WebPage() {}

    /** @param charset of the bytes, or null where the page says it */
    static String read(byte[] bytes, @Nullable String charset) {
        try {
            Element body =
                    Jsoup.parse(new ByteArrayInputStream(bytes), charset, "").body();
            body.select(NO_TEXT).remove();
            body.select("ul, ol, dl, div, td").stream()
                    .filter(WebPage::isMenu)
                    .toList()
                    .forEach(Element::remove);
            WebPage page = new WebPage();
            page.block(body);
            return page.out.toString();
        } catch (IOException e) {
            throw new FileFault("是损坏的网页，无法读取", "is a damaged web page");
        }
    }

    /** Short links and hardly anything else: the way through a site. The names of attachments are longer. */
    private static boolean isMenu(Element element) {
        List<Element> links = element.select("a");
        int words = element.text().replaceAll("\\s", "").length();
        int linked = links.stream()
                .mapToInt(a -> a.text().replaceAll("\\s", "").length())
                .sum();
        return links.size() >= FEWEST_LINKS && linked * 10 >= words * 9 && linked <= links.size() * LONGEST_LINK;
    }

    private void block(Element element) {
        element.traverse(new NodeVisitor() {
            private int tables;

            @Override
            public void head(Node node, int depth) {
                if (tables > 0) {
                    tables += isTable(node) ? 1 : 0;
                    return;
                }
                if (node instanceof TextNode text) {
                    out.append(text.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
                } else if (node instanceof Element inner) {
                    begin(inner);
                }
            }

            private void begin(Element inner) {
                if (inner.normalName().equals("br") || inner.isBlock()) {
                    endLine();
                }
                if (isTable(inner)) {
                    rows(inner);
                    tables = 1;
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (isTable(node)) {
                    tables--;
                }
                if (tables <= 0 && node instanceof Element inner && inner.isBlock()) {
                    tables = 0;
                    endLine();
                }
            }
        });
    }

    private void endLine() {
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    /** A table of data: at least two rows of at least two cells, no table within; others only lay out a page. */
    private static boolean isTable(Node node) {
        return node instanceof Element table
                && table.normalName().equals("table")
                && table.select("table").size() == 1
                && table.select("tr").size() > 1
                && table.select("tr").stream()
                                .mapToInt(r -> r.childrenSize())
                                .max()
                                .orElse(0)
                        > 1;
    }

    private void rows(Element table) {
        List<String> above = List.of();
        Map<Integer, Integer> open = new HashMap<>();
        for (Element row : table.select("tr")) {
            above = cells(row, above, open);
            out.append(TableLine.of(above)).append('\n');
        }
    }

    /**
     * The cells of a row in their columns; a merged cell says in each of its rows what it says in the first.
     *
     * @param open for each column, in how many rows more the cell above goes on
     */
    private static List<String> cells(Element row, List<String> above, Map<Integer, Integer> open) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.select("> td, > th")) {
            goOn(cells, above, open);
            int rows = span(cell, "rowspan");
            for (int i = span(cell, "colspan"); i > 0; i--) {
                if (rows > 1) {
                    open.put(cells.size(), rows - 1);
                }
                cells.add(cell.text());
            }
        }
        goOn(cells, above, open);
        return cells;
    }

    private static void goOn(List<String> cells, List<String> above, Map<Integer, Integer> open) {
        while (open.getOrDefault(cells.size(), 0) > 0 && cells.size() < above.size()) {
            open.merge(cells.size(), -1, Integer::sum);
            cells.add(above.get(cells.size()));
        }
    }

    private static int span(Element cell, String name) {
        String span = cell.attr(name);
        return span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1;
    }
}
