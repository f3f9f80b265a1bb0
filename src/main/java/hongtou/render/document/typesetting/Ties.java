package hongtou.render.document.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a text may not be broken: beside prohibited marks, inside numbers with their units, document numbers and Latin
 * words.
 */
final class Ties {
    private static final String NUMBER = "[0-9０-９]+(?:[.,:/．：－–—～~-][0-9０-９]+)*";
    private static final List<Pattern> WHOLE = List.of(
            Pattern.compile("〔[0-9]{4}〕[0-9]+号"),
            Pattern.compile("第?" + NUMBER + "(?:" + units() + ")?[％%‰℃]?"),
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9@._/:+\\-]*"));

    /**
     * Behind the dash of a range (2024—2026年) and the marks of an address a line may end where the alternative is a torn
     * line.
     */
    private static final Pattern RANGE = Pattern.compile("(?<=[0-9年月日][－–—～~-])[0-9０-９]"
            + "|(?<=[a-z0-9][/?&]|//|[?&][a-z]{1,20}=)[A-Za-z0-9]|(?<=[a-z][.@_-])[A-Za-z]");

    private final boolean[] tied;
    private final boolean[] loose;

    private Ties(boolean[] tied, boolean[] loose) {
        this.tied = tied;
        this.loose = loose;
    }

    /** True where no line may begin with a character. */
    boolean before(int cell) {
        return tied[cell];
    }

    /** True where a line may begin with it rather than be torn apart. */
    boolean looseBefore(int cell) {
        return loose[cell];
    }

    /** The ties of a text, given also as its cells. */
    static Ties of(String text, List<Cell> cells) {
        boolean[] tied = new boolean[cells.size() + 1];
        boolean[] loose = new boolean[cells.size() + 1];
        Matcher ranges = RANGE.matcher(text);
        while (ranges.find()) {
            loose[text.codePointCount(0, ranges.start())] = true;
        }
        for (int i = 1; i < cells.size(); i++) {
            int before = cells.get(i - 1).codePoint();
            int here = cells.get(i).codePoint();
            tied[i] = Marks.opening(before)
                    || Marks.neverFirst(here)
                    || (Marks.doubled(before) && before == here)
                    || here == ' '
                    || cells.get(i).joined();
        }
        for (Pattern whole : WHOLE) {
            Matcher found = whole.matcher(text);
            while (found.find()) {
                tie(text, found.start(), found.end(), tied);
            }
        }
        return new Ties(tied, loose);
    }

    /** Cells are code points, matches are UTF-16 units. */
    private static void tie(String text, int from, int to, boolean[] tied) {
        int first = text.codePointCount(0, from);
        int behind = first + text.codePointCount(from, to);
        for (int i = first + 1; i < behind; i++) {
            tied[i] = true;
        }
    }

    private static String units() {
        try (InputStream in = Ties.class.getResourceAsStream("/hongtou/render/document/units.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .flatMap(l -> List.of(l.trim().split("\\s+")).stream())
                    .sorted((a, b) -> b.length() - a.length())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
