package hongtou.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Takes away a table of contents (目录): headings that all stand in the text once more, with the numbers of pages that no longer hold. */
final class ContentsPage {
    private static final Pattern LEADERS =
            Pattern.compile("(?<![\\s.．…·•—_\\-])[\\s.．…·•—_\\-]*(?:[（(]?\\d{1,3}[）)]?)?$");
    private static final int LONGEST_ENTRY = 60;
    private static final int FEWEST = 3;

    private ContentsPage() {}

    static List<Line> without(List<Line> lines, Consumer<Remark> remarks) {
        for (int i = 0; i < lines.size(); i++) {
            if (Blanks.squeeze(lines.get(i).text()).matches("目[ ]?录[：:]?")) {
                int end = end(lines, i + 1);
                if (end - i > FEWEST) {
                    for (Line line : lines.subList(i, end)) {
                        remarks.accept(Remark.of(
                                line.number(),
                                "删去目录“" + Remark.quote(line.text()) + "”",
                                "contents \"" + Remark.quote(line.text()) + "\" removed"));
                    }
                    List<Line> kept = new ArrayList<>(lines.subList(0, i));
                    kept.addAll(lines.subList(end, lines.size()));
                    return kept;
                }
            }
        }
        return lines;
    }

    /** Behind the last entry: each entry comes again in the text, and the text begins where the first one does. */
    private static int end(List<Line> lines, int from) {
        Map<String, Integer> last = new HashMap<>();
        for (int i = from; i < lines.size(); i++) {
            last.put(plain(lines.get(i).text()), i);
        }
        String first = from < lines.size() ? plain(lines.get(from).text()) : "";
        int at = from;
        while (at < lines.size()) {
            String entry = plain(lines.get(at).text());
            boolean again = last.getOrDefault(entry, at) > at;
            boolean opens = at > from && entry.equals(first);
            if (!again || opens || entry.isEmpty() || lines.get(at).text().length() > LONGEST_ENTRY) {
                break;
            }
            at++;
        }
        return at;
    }

    private static String plain(String text) {
        return LEADERS.matcher(Blanks.squeeze(text).replaceAll("[\\s\\u3000]", ""))
                .replaceFirst("");
    }
}
