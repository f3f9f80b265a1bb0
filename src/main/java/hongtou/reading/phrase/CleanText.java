package hongtou.reading.phrase;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A text as it is meant: without the blanks that web pages and hard wraps leave in it, with half-width digits and
 * full-width punctuation. Every character knows its place in the text as given. An empty line stays, as one line feed.
 */
final class CleanText {
    private static final String FROM = "():,;．!?！？—–－―─~～﹣‐−﹒•・｡﹝﹞［］＋○Ｏ∶﹕";
    private static final String TO = "（）：，；.。。。。----------···。〔〕[]+〇〇：：";

    private final String source;
    private final String chars;
    private final int[] places;
    private final BitSet lineStarts;

    private CleanText(String source, String chars, int[] places, BitSet lineStarts) {
        this.source = source;
        this.chars = chars;
        this.places = places;
        this.lineStarts = lineStarts;
    }

    static CleanText of(String source) {
        var chars = new StringBuilder(source.length());
        int[] places = new int[source.length()];
        var lineStarts = new BitSet();
        int i = 0;
        while (i < source.length()) {
            int next = i;
            while (next < source.length() && isBlank(source.charAt(next))) {
                next++;
            }
            if (next > i) {
                char kept = keptBlank(source, i, next, chars, lineStarts);
                if (kept != 0) {
                    places[chars.length()] = i;
                    chars.append(kept);
                }
                i = next;
            } else {
                places[chars.length()] = i;
                chars.append(plain(source.charAt(i)));
                i++;
            }
        }
        return new CleanText(source, rounded(chars), Arrays.copyOf(places, chars.length()), lineStarts);
    }

    /** 〔县科技局〕 and 〈含开发区〉 are round brackets in another shape; 〔2024〕 belongs to a document number. */
    private static String rounded(StringBuilder chars) {
        String text = chars.toString();
        if (text.indexOf('〔') < 0 && text.indexOf('〈') < 0) {
            return text;
        }
        boolean number = false;
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            number = c == '〔' ? i + 1 < chars.length() && isDigit(chars.charAt(i + 1)) : number;
            if (c == '〈' || c == '〔' && !number) {
                chars.setCharAt(i, '（');
            } else if (c == '〉' || c == '〕' && !number) {
                chars.setCharAt(i, '）');
            }
            number = c != '〕' && number;
        }
        return chars.toString();
    }

    /**
     * What stays of a run of blanks: a line feed for an empty line, a mark where it parts two bodies, a blank between two
     * numbers, else nothing (0).
     */
    private static char keptBlank(String source, int from, int to, StringBuilder chars, BitSet lineStarts) {
        long feeds = source.substring(from, to).chars().filter(c -> c == '\n').count();
        if (feeds > 1 && chars.length() > 0) {
            return '\n';
        }
        if (feeds == 1) {
            lineStarts.set(chars.length());
        }
        if (feeds == 0 && BlankBetweenBodies.at(source, from, to)) {
            return '、';
        }
        return betweenNumbers(source, from, to) ? ' ' : 0;
    }

    /** {@code 1 2月} is one number pulled apart, {@code 2 2024年} two. */
    private static boolean betweenNumbers(String source, int from, int to) {
        int before = 0;
        while (before < 5 && from - before > 0 && isDigit(plain(source.charAt(from - before - 1)))) {
            before++;
        }
        int after = 0;
        while (after < 5 && to + after < source.length() && isDigit(plain(source.charAt(to + after)))) {
            after++;
        }
        if (before == 0 || after == 0) {
            return false;
        }
        int next = to + after;
        while (next < source.length() && isBlank(source.charAt(next)) && next < to + after + 8) {
            next++;
        }
        char unit = next < source.length() ? source.charAt(next) : 0;
        boolean one = (before + after == 4 && unit == '年') || (before + after == 2 && (unit == '月' || unit == '日'));
        return !one;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char plain(char c) {
        if (c >= '０' && c <= '９') {
            return (char) (c - '０' + '0');
        }
        int i = FROM.indexOf(c);
        return i < 0 ? UsualLetters.of(c) : TO.charAt(i);
    }

    String chars() {
        return chars;
    }

    int length() {
        return chars.length();
    }

    /** True where a printed line begins. */
    boolean beginsLine(int i) {
        return lineStarts.get(i);
    }

    /** The place of a character in the text as given. */
    int place(int i) {
        return i < places.length ? places[i] : source.length();
    }

    /** The place behind the character before {@code end}. */
    int placeBehind(int end) {
        return end == 0 ? 0 : places[end - 1] + 1;
    }

    /** The words of a range as typed, without the blanks between them. */
    String words(int from, int to) {
        var words = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = source.charAt(places[i]);
            if (!isBlank(c)) {
                words.append(c);
            }
        }
        return words.toString();
    }
}
