package hongtou.reading;

import hongtou.model.Inline;
import hongtou.model.RunningText;
import hongtou.reading.phrase.BlankBeforeLabel;
import hongtou.reading.phrase.BlankBetweenBodies;
import hongtou.reading.phrase.WordList;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A paragraph's characters, each with its place and style: easy to cut, and turned into inlines at the end. */
final class StyledText {
    /** So many full-width blanks in a row are room to be filled in by hand: 填报人：　　　　审核人. */
    private static final String FORM_BLANK = "\u3000\u3000\u3000\u3000";

    /** 第一条　为了…, and 1.1　编制目的 where a full-width blank was typed. */
    private static final Pattern ARTICLE =
            Pattern.compile("\\s*(?:第[一二三四五六七八九十百千零〇0-9]+[编章节条款](?:之[一二三四五六七八九十])?[ \u3000]"
                    + "|\\d{1,2}(?:[.．]\\d{1,2}){1,3}[ \u3000](?=[ \u3000]*[\\p{IsHan}《“（])|\\d{1,2}\u3000)");

    private static final Pattern HEADING_NUMBER = Pattern.compile(ARTICLE.pattern() + "|\\s*\\d{1,2} (?= *\\p{IsHan})");

    private static final WordList NAME_LINES = WordList.of("/hongtou/reading/name-lines.txt");

    static final StyledText EMPTY = new StyledText("", new int[0], new int[0], new Style[0]);

    /** How a character is set. */
    record Style(boolean strong, @Nullable String link) {
        static final Style PLAIN = new Style(false, null);
    }

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final Style[] styles;

    private StyledText(String text, int[] starts, int[] ends, Style[] styles) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.styles = styles;
    }

    String text() {
        return text;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    int length() {
        return text.length();
    }

    StyledText part(int from, int to) {
        return new StyledText(
                text.substring(from, to),
                Arrays.copyOfRange(starts, from, to),
                Arrays.copyOfRange(ends, from, to),
                Arrays.copyOfRange(styles, from, to));
    }

    /** These characters, then others. */
    StyledText followedBy(StyledText others) {
        Builder out = new Builder(length() + others.length());
        copy(0, length(), out, false);
        others.copy(0, others.length(), out, false);
        return out.build();
    }

    /** Without blanks at both ends. */
    StyledText strip() {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return part(from, to);
    }

    /** The number of characters at the beginning that are strong. */
    int strongPrefix() {
        int i = 0;
        while (i < text.length() && styles[i].strong()) {
            i++;
        }
        return i;
    }

    Style style(int at) {
        return styles[at];
    }

    /** True where the character stands in the source as itself, not as an escape. */
    boolean isTyped(int at) {
        return ends[at] == starts[at] + 1;
    }

    /** Copies characters, made strong where {@code strong} says so. */
    void copy(int from, int to, Builder out, boolean strong) {
        for (int i = from; i < to; i++) {
            out.put(text.charAt(i), starts[i], ends[i], strong ? new Style(true, styles[i].link()) : styles[i]);
        }
    }

    /** The same characters, none of them strong: a heading carries its weight already. */
    StyledText plain() {
        Style[] plain = new Style[styles.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = new Style(false, styles[i].link());
        }
        return new StyledText(text, starts, ends, plain);
    }

    /** Without the blanks that Chinese typesetting does not have: next to Han characters, full-width marks and digits among them. */
    StyledText withoutBlanks() {
        return withoutBlanks(ARTICLE);
    }

    /** The same of a heading: here the blank in 1　总则 is of the number too. */
    StyledText withoutBlanksInHeading() {
        return withoutBlanks(HEADING_NUMBER);
    }

    private StyledText withoutBlanks(Pattern number) {
        Builder kept = new Builder(text.length());
        boolean form = text.strip().contains(FORM_BLANK) || isNames();
        int behindArticle = behind(number);
        for (int i = 0; i < text.length(); i++) {
            boolean filledIn = form && text.charAt(i) == '\u3000';
            if (i == behindArticle || parts(i)) {
                kept.put('\u3000', starts[i], ends[i], styles[i]);
            } else if (!isBlank(text.charAt(i)) || filledIn || keepsBlank(i)) {
                kept.put(text.charAt(i), starts[i], ends[i], styles[i]);
            }
        }
        return kept.build();
    }

    /** 出席：周文斌　李敏: full-width blanks part the names. */
    private boolean isNames() {
        String label = NAME_LINES.at(text, 0, text.length());
        return !label.isEmpty() && label.length() < text.length() && "：:".indexOf(text.charAt(label.length())) >= 0;
    }

    /** Where the blank of 第一条　为了… stands, which parts number and text; -1 where there is none. */
    private int behind(Pattern number) {
        Matcher article = number.matcher(text);
        return article.lookingAt() ? article.end() - 1 : -1;
    }

    /** 派出所　综合执法队, 县水务局　完成时限：…: a blank typed in the place of a mark; one full-width blank is set. */
    private boolean parts(int at) {
        int after = behindBlanks(at);
        return after > 0
                && text.charAt(at) != '\n'
                && (BlankBetweenBodies.at(text, at, after) || BlankBeforeLabel.at(text, after));
    }

    /** Where the text goes on behind blanks that begin here within it; 0 where none begin. */
    private int behindBlanks(int at) {
        boolean begin = at > 0 && isBlank(text.charAt(at)) && !isBlank(text.charAt(at - 1));
        int after = at + 1;
        while (after < text.length() && isBlank(text.charAt(after))) {
            after++;
        }
        return begin && after < text.length() ? after : 0;
    }

    private boolean keepsBlank(int at) {
        int before = at - 1;
        int after = behindBlanks(at);
        if (after == 0) {
            return false;
        }
        char left = text.charAt(before);
        char right = text.charAt(after);
        return isLatinLetter(left) || isLatinLetter(right) || isNarrow(left) && isNarrow(right);
    }

    private static boolean isLatinLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isNarrow(char c) {
        return c < 0x2000;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0' || c == '\n' || c == '\r';
    }

    Span span() {
        return text.isEmpty() ? Span.FILE : new Span(starts[0], Math.max(starts[0], ends[ends.length - 1]));
    }

    Span span(int from, int to) {
        return running().span(from, to);
    }

    RunningText running() {
        return RunningText.of(inlines());
    }

    /** The characters as inlines: as few as keep styles and exact places. */
    List<Inline> inlines() {
        List<Inline> inlines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = from + 1;
            while (to < text.length() && styles[to].equals(styles[from])) {
                to++;
            }
            inlines.addAll(styled(words(from, to), styles[from], spanOf(from, to)));
            from = to;
        }
        return inlines;
    }

    private static List<Inline> styled(List<Inline> words, Style style, Span span) {
        List<Inline> content = style.strong() ? List.of(new Inline.Strong(words, span)) : words;
        return style.link() == null ? content : List.of(new Inline.Link(content, style.link(), span));
    }

    private Span spanOf(int from, int to) {
        return new Span(starts[from], Math.max(starts[from], ends[to - 1]));
    }

    private List<Inline> words(int from, int to) {
        List<Inline> words = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            boolean goesOn =
                    i < to && starts[i] == ends[i - 1] && ends[i] == starts[i] + 1 && ends[i - 1] == starts[i - 1] + 1;
            if (!goesOn) {
                words.add(new Inline.Words(text.substring(start, i), spanOf(start, i)));
                start = i;
            }
        }
        return words;
    }

    /** Collects characters. */
    static final class Builder {
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;
        private Style[] styles;

        Builder(int capacity) {
            int size = Math.max(16, capacity);
            text = new StringBuilder(size);
            starts = new int[size];
            ends = new int[size];
            styles = new Style[size];
        }

        void put(char c, int start, int end, Style style) {
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
                styles = Arrays.copyOf(styles, at * 2);
            }
            starts[at] = start;
            ends[at] = end;
            styles[at] = style;
            text.append(c);
        }

        StyledText build() {
            int n = text.length();
            return new StyledText(
                    text.toString(), Arrays.copyOf(starts, n), Arrays.copyOf(ends, n), Arrays.copyOf(styles, n));
        }
    }
}
