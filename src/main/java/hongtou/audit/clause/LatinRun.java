package hongtou.audit.clause;

import hongtou.audit.ink.Glyph;
import hongtou.audit.layout.BodyLine;
import hongtou.audit.layout.TextLine;
import hongtou.diagnostic.Message;
import java.util.List;

/** Web and e-mail addresses, long foreign words: they cannot be set as the lines of Chinese text are. */
final class LatinRun {
    private static final String OF_ADDRESSES = "/_@=&?#";

    private LatinRun() {}

    static Message reason() {
        return Say.both("较长的网址、邮箱或者外文词，无法排齐", "long addresses or foreign words cannot be set evenly");
    }

    /** True where less than half of a line's characters are full width. */
    static boolean fills(TextLine line) {
        long wide = line.glyphs().stream().filter(Glyph::isFullWidth).count();
        return wide * 2 < line.glyphs().size();
    }

    /** True where a line begins with a word that the rest of the line above had no room for. */
    static boolean turned(BodyLine above, TextLine line) {
        List<Glyph> word =
                line.glyphs().stream().takeWhile(g -> !g.isFullWidth()).toList();
        double room = above.area().right() - above.line().right();
        return !word.isEmpty() && word.get(word.size() - 1).right() - line.left() > room;
    }

    /** True where what is split between two lines is a word or an address, not a number. */
    static boolean splits(TextLine above, TextLine below) {
        int from = above.glyphs().size();
        while (from > 0 && !above.glyphs().get(from - 1).isFullWidth()) {
            from--;
        }
        return above.glyphs().subList(from, above.glyphs().size()).stream().anyMatch(LatinRun::isOfWord)
                || below.glyphs().stream().takeWhile(g -> !g.isFullWidth()).anyMatch(LatinRun::isOfWord);
    }

    private static boolean isOfWord(Glyph glyph) {
        String text = glyph.text();
        boolean separator = text.length() == 1 && OF_ADDRESSES.contains(text);
        return separator || text.matches("[A-Za-z]+");
    }
}
