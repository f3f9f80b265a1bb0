package hongtou.audit.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the line of the page number at the foot of each page (7.5). */
final class PageNumbers {
    private static final double HIGHEST = 255;
    private static final Pattern NUMBER = Pattern.compile("^\\D{0,3}(\\d{1,4})\\D{0,3}$");

    private PageNumbers() {}

    /** Page by page, the line that holds its number. */
    static Map<Integer, TextLine> of(List<PrintedPage> pages) {
        Map<Integer, TextLine> lines = new LinkedHashMap<>();
        for (PrintedPage page : pages) {
            Stream.of(page.lines(), page.turnedLines())
                    .flatMap(l -> last(l).stream())
                    .findFirst()
                    .ifPresent(l -> lines.put(page.number(), l));
        }
        return lines;
    }

    private static Optional<TextLine> last(List<TextLine> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(lines.get(lines.size() - 1)).filter(l -> l.baseline() > HIGHEST && value(l).isPresent());
    }

    static OptionalInt value(TextLine line) {
        Matcher matcher = NUMBER.matcher(line.bare());
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }
}
