package hongtou.importing;

import hongtou.importing.file.TableLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the disclosure box of a portal's page: {@code 索 引 号：… 发文字号：…}, in one line, in cells, or line by line. */
final class PortalFields {
    private static final Map<String, String> KEYS = keys();
    private static final Pattern CELLS = Pattern.compile("\\t+|\\s*[|｜]\\s*|[ \\u3000]{2,}");
    private static final int LONGEST_VALUE = 120;
    private final Map<String, String> values = new LinkedHashMap<>();

    private static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        for (String line : Words.of("portal-fields.txt").all()) {
            int equals = line.indexOf('=');
            keys.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return keys;
    }

    /** The values found, by key of the front matter; fields without a key by their printed name. */
    Map<String, String> values() {
        return values;
    }

    /** 索引号 文号 发布机构: the row of names above the values. */
    static boolean isRowOfNames(String line) {
        String words = line.length() > 100 ? "" : bare(line).replaceAll("\\d{4}-\\d{1,2}-\\d{1,2}|[\\s\\u3000]", "");
        int names = 0;
        int at = 0;
        while (at < words.length()) {
            String rest = words.substring(at);
            int length = KEYS.keySet().stream()
                    .filter(rest::startsWith)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            if (length == 0) {
                return false;
            }
            names++;
            at += length;
        }
        return names >= 3;
    }

    /** True for the field that holds the title itself. */
    static boolean isTitle(String name) {
        return name.equals("标题") || name.endsWith("名称");
    }

    static boolean isName(String text) {
        return KEYS.containsKey(bare(text));
    }

    /** True where the line is one of the box's; its values are kept. */
    boolean read(String line) {
        if (line.length() > 4 * LONGEST_VALUE) {
            return false;
        }
        Stream<String> pieces = TableLine.isRow(line) ? TableLine.cells(line).stream() : CELLS.splitAsStream(line);
        List<String> cells = pieces.map(Blanks::strip).filter(c -> !c.isEmpty()).toList();
        if (cells.size() > 1
                && cells.stream().filter(PortalFields::isName).count() * 2 >= cells.size()
                && isName(cells.get(0))) {
            cells(cells);
            return true;
        }
        String text = Blanks.squeeze(line);
        List<int[]> names = names(text);
        if (names.isEmpty() || names.get(0)[0] != 0) {
            return false;
        }
        for (int i = 0; i < names.size(); i++) {
            int end = i + 1 < names.size() ? names.get(i + 1)[0] : text.length();
            put(text.substring(names.get(i)[0], names.get(i)[1]), text.substring(names.get(i)[1] + 1, end));
        }
        return true;
    }

    private void cells(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            boolean valued = isName(cells.get(i)) && i + 1 < cells.size() && !isName(cells.get(i + 1));
            if (valued) {
                put(bare(cells.get(i)), cells.get(i + 1));
            }
        }
    }

    /** Start and end of each field name that has a colon behind it, longest names first where they overlap. */
    private static List<int[]> names(String text) {
        List<int[]> names = new ArrayList<>();
        int from = 0;
        for (int colon = next(text, 0); colon >= 0; colon = next(text, colon + 1)) {
            String before = text.substring(from, colon);
            int length = KEYS.keySet().stream()
                    .filter(before::endsWith)
                    .map(String::length)
                    .max(Comparator.naturalOrder())
                    .orElse(0);
            if (length > 0) {
                names.add(new int[] {colon - length, colon});
                from = colon + 1;
            }
        }
        return names;
    }

    private static int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '：' || text.charAt(i) == ':') {
                return i;
            }
        }
        return -1;
    }

    void put(String name, String value) {
        String words = Blanks.strip(value.replaceAll("[\\[【|｜]+$", ""));
        String key = KEYS.getOrDefault(name, "-");
        boolean code = key.equals("发文机关") && words.codePoints().noneMatch(Character::isIdeographic);
        boolean none =
                words.isEmpty() || code || words.matches("-+") || words.equals("无") || words.length() > LONGEST_VALUE;
        if (!none) {
            values.putIfAbsent(key.equals("-") ? name : key, words);
        }
    }

    /** True for a line that begins with a field's name and a colon. */
    static boolean begins(String line) {
        String text = Blanks.squeeze(line.length() > LONGEST_VALUE ? line.substring(0, LONGEST_VALUE) : line);
        int colon = next(text, 0);
        return colon > 0 && isName(text.substring(0, colon));
    }

    /** A printed name without its blanks, brackets and colon. */
    static String bare(String text) {
        return Blanks.squeeze(text).replaceAll("[：:\\[\\]【】]", "");
    }
}
