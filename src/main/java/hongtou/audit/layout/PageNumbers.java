package hongtou.audit.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the line of the page number at the foot of each page (7.5). */
final class PageNumbers {
    private static final double HIGHEST = 255;
    private static final Pattern NUMBER = Pattern.compile("^\\D{0,3}(\\d{1,4})\\D{0,3}$");

    private PageNumbers() {}

    /** Page by page, the line that holds its number. */
    static Map<Integer, TextLine> of(List<PrintedPage> pages) {
        Map<Integer, TextLine> lines = new LinkedHashMap<>();
        for (PrintedPage page : pages) {
            if (!page.lines().isEmpty()) {
                TextLine last = page.lines().get(page.lines().size() - 1);
                if (last.baseline() > HIGHEST && value(last).isPresent()) {
                    lines.put(page.number(), last);
                }
            }
        }
        return lines;
    }

    static OptionalInt value(TextLine line) {
        Matcher matcher = NUMBER.matcher(line.bare());
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }
}
