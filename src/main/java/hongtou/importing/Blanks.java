package hongtou.importing;

import hongtou.reading.phrase.BlankBetweenBodies;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blanks of office texts: ASCII, full-width and no-break ones, and those that extraction puts between Han characters. */
final class Blanks {
    private static final Pattern RUN = Pattern.compile("[ \\t\\u3000\\u00A0\\u2000-\\u200A\\u202F]+");

    private static final Pattern NUMBER = Pattern.compile(
            "(第[一二三四五六七八九十百千零〇\\d]{1,6}[编章节条](?:之[一二三四五六七八九十])?|\\d{1,2}(?:[.．]\\d{1,2}){1,3}|\\d{1,2}(?=[ \\u3000]+[\\p{IsHan}]{2,16}$))[ \\t\\u3000\\u00A0]+(?=\\p{IsHan}|[《“])");

    private Blanks() {}

    static boolean isBlank(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u3000'
                || c == '\u00A0'
                || c >= '\u2000' && c <= '\u200A'
                || c == '\u202F';
    }

    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /**
     * Without the blanks that Chinese typesetting does not have: those next to a Han character or a full-width mark. Latin
     * words keep one blank between them and beside Han characters, and so do two bodies that only a blank parts.
     */
    static String squeeze(String text) {
        String words = strip(text);
        StringBuilder kept = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!isBlank(c)) {
                kept.append(c);
                continue;
            }
            int next = i + 1;
            while (next < words.length() && isBlank(words.charAt(next))) {
                next++;
            }
            boolean parts =
                    next < words.length() && (keeps(words, i - 1, next) || BlankBetweenBodies.at(words, i, next));
            if (parts) {
                kept.append(' ');
            }
            i = next - 1;
        }
        return kept.toString();
    }

    /** The words with one full-width blank where blanks part them; a name of two characters is spaced and stays one. */
    static String parted(String text) {
        StringBuilder kept = new StringBuilder();
        String before = "";
        for (String word : RUN.split(strip(text))) {
            boolean spaced = before.length() == 1 && word.length() == 1;
            boolean mark = kept.length() > 0 && "：:，、；".indexOf(kept.charAt(kept.length() - 1)) >= 0;
            kept.append(kept.length() == 0 || spaced || mark ? "" : "\u3000").append(word);
            before = spaced ? "" : word.substring(Math.max(word.lastIndexOf('：'), word.lastIndexOf(':')) + 1);
        }
        return kept.toString();
    }

    /** 第三条　村级河长…, 1.1　编制目的: the blank that parts a number of a rule or a contingency plan from its text stays. */
    static String squeezeBehindNumber(String text) {
        String words = strip(text);
        Matcher number = NUMBER.matcher(words);
        return number.lookingAt() && number.end() < words.length()
                ? number.group(1) + "\u3000" + squeeze(words.substring(number.end()))
                : squeeze(words);
    }

    /** Between Latin words, and around one that has a blank on both sides; a blank on one side only is extraction's. */
    private static boolean keeps(String words, int left, int right) {
        char before = words.charAt(left);
        char after = words.charAt(right);
        if (before < '\u2000' && after < '\u2000') {
            return true;
        }
        if (isLatin(after)) {
            int end = right;
            while (end < words.length() && words.charAt(end) < '\u2000' && !isBlank(words.charAt(end))) {
                end++;
            }
            return end < words.length() && isBlank(words.charAt(end));
        }
        int start = left;
        while (start >= 0 && words.charAt(start) < '\u2000' && !isBlank(words.charAt(start))) {
            start--;
        }
        return isLatin(before) && start >= 0 && isBlank(words.charAt(start));
    }

    /** Names with the marks between them as print has them: 各科室，各村 for 各科室,各村. */
    static String wideMarks(String names) {
        return names.replace(',', '，').replace(';', '；').replace('(', '（').replace(')', '）');
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** True where a blank must stand between the ends of two lines: only Latin words need one. */
    static boolean partsWords(char last, char first) {
        return isLatin(last) && isLatin(first);
    }
}
