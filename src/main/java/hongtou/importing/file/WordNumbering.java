package hongtou.importing.file;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Counts the automatic numbers of Word: they stand in no paragraph, only the rule by which they are made does. */
final class WordNumbering {
    /** A level of a list: how its number looks, and with what it begins. */
    private record Level(String format, String text, int start) {}

    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    /** Which list a number refers to; two numbers of one list count on together. */
    private final Map<String, String> listOf = new HashMap<>();

    private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();

    private WordNumbering() {}

    static WordNumbering of(Document part) {
        WordNumbering numbering = new WordNumbering();
        for (Element list : part.getElementsByTag("w:abstractNum")) {
            Map<Integer, Level> levels = new HashMap<>();
            list.getElementsByTag("w:lvl").forEach(l -> levels.put(number(l.attr("w:ilvl"), 0), level(l)));
            numbering.lists.put(list.attr("w:abstractNumId"), levels);
        }
        for (Element num : part.getElementsByTag("w:num")) {
            Element list = WordStyles.child(num, "w:abstractNumId");
            if (list != null) {
                numbering.listOf.put(num.attr("w:numId"), list.attr("w:val"));
            }
            for (Element override : num.getElementsByTag("w:startOverride")) {
                Element parent = override.parent();
                int level = parent == null ? 0 : number(parent.attr("w:ilvl"), 0);
                numbering
                        .restarts
                        .computeIfAbsent(num.attr("w:numId"), n -> new HashMap<>())
                        .put(level, number(override.attr("w:val"), 1));
            }
        }
        return numbering;
    }

    private static Level level(Element level) {
        return new Level(
                value(level, "w:numFmt", "decimal"),
                value(level, "w:lvlText", ""),
                number(value(level, "w:start", "1"), 1));
    }

    private static String value(Element parent, String name, String otherwise) {
        Element child = WordStyles.child(parent, name);
        return child == null ? otherwise : child.attr("w:val");
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    /** The number that stands before the next paragraph of a list, such as {@code （一）}; empty for a bullet or none. */
    String next(@Nullable Element numPr) {
        if (numPr == null) {
            return "";
        }
        String id = value(numPr, "w:numId", "0");
        String list = listOf.get(id);
        int depth = number(value(numPr, "w:ilvl", "0"), 0);
        Map<Integer, Level> levels = list == null ? Map.of() : lists.getOrDefault(list, Map.of());
        Level level = levels.get(depth);
        if (list == null || level == null) {
            return "";
        }
        TreeMap<Integer, Integer> count = counts.computeIfAbsent(list, l -> new TreeMap<>());
        Map<Integer, Integer> restart = restarts.remove(id);
        if (restart != null) {
            restart.forEach((at, start) -> count.put(at, start - 1));
        }
        count.merge(depth, level.start(), (old, start) -> old + 1);
        count.tailMap(depth, false).clear();
        return level.format().equals("bullet") || level.format().equals("none") ? "" : printed(level, levels, count);
    }

    private static String printed(Level level, Map<Integer, Level> levels, Map<Integer, Integer> count) {
        StringBuilder out = new StringBuilder();
        String text = level.text();
        for (int i = 0; i < text.length(); i++) {
            boolean place = text.charAt(i) == '%' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
            if (place) {
                int depth = text.charAt(++i) - '1';
                Level of = levels.get(depth);
                int value = count.getOrDefault(depth, of == null ? 1 : of.start());
                out.append(WordNumberFormat.of(of == null ? "decimal" : of.format(), value));
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
