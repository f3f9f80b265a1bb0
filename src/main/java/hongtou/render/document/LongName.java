package hongtou.render.document;

import hongtou.render.document.fonts.FontRole;
import hongtou.render.document.typesetting.Title;
import hongtou.render.document.typesetting.TitleLines;
import java.util.List;
import java.util.Set;

/** Breaks the name of a body that is too long for a line, by sense, as titles are broken. */
final class LongName {
    private static final int MOST = 6;

    private LongName() {}

    /**
     * The lines of a name.
     *
     * @param count how many lines are wanted at most; more come only where the name has no other place to be broken
     */
    static List<String> lines(String name, int count, FontRole face, Desk desk) {
        double width = name.codePoints()
                .mapToDouble(c -> desk.typist().advance(face, c))
                .sum();
        List<String> lines = List.of(name);
        for (double widest = width / count; widest < width / count + MOST; widest += 0.5) {
            lines = TitleLines.of(
                    new Title(name, Set.of(), List.of(), c -> desk.typist().advance(face, c), widest));
            if (lines.size() <= count) {
                return lines;
            }
        }
        return lines;
    }
}
