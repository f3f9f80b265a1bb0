package hongtou.reading;

import hongtou.reading.phrase.NumberLabel;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a heading on a line of its own in pasted text, where no empty line follows it, from the first line of a paragraph
 * that was wrapped: it is short, the lines behind it are longer, and it has neither a mark at its end nor a command.
 */
final class HeadingAbove {
    private static final int LONGEST = 40;
    /** Nobody wraps lines as narrow as this. */
    private static final int NARROW = 16;

    private static final Pattern OPEN = Pattern.compile("[。；：，、！？;:,]$|[。；：;:]");
    private static final Pattern COMMAND = Pattern.compile("(?<![重主需必首摘扼纲概])要(?![求素点件闻领])|应当|必须|务必|[的和及与在对将]$");

    private HeadingAbove() {}

    /** True where the first line is a heading and the others are its text. */
    static boolean text(List<StyledText> lines) {
        if (lines.size() < 2) {
            return false;
        }
        String first = lines.get(0).text().strip();
        Optional<NumberLabel> label = NumberLabel.at(first);
        if (label.isEmpty() || label.get().level() > 3) {
            return false;
        }
        String words =
                first.substring(Math.min(first.length(), label.get().end())).strip();
        boolean phrase = words.length() > 1
                && words.length() <= LONGEST
                && !OPEN.matcher(words).find()
                && !COMMAND.matcher(words).find()
                && balanced(words);
        return phrase && isText(first.length(), lines.subList(1, lines.size()));
    }

    private static boolean isText(int head, List<StyledText> lines) {
        int longest =
                lines.stream().mapToInt(l -> l.text().strip().length()).max().orElse(0);
        String next = lines.get(0).text().strip();
        boolean full = next.length() * 5 >= longest * 4 && next.length() > 2 * NARROW;
        boolean sentence = OPEN.matcher(next).find();
        boolean longer = head <= NARROW ? longest > head || sentence : head * 5 <= longest * 4;
        return longer && (full || sentence);
    }

    private static boolean balanced(String words) {
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += "（(《“".indexOf(c) >= 0 ? 1 : "）)》”".indexOf(c) >= 0 ? -1 : 0;
        }
        return depth == 0;
    }
}
