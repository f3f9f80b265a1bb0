package hongtou.reading.phrase;

import java.util.Arrays;
import java.util.List;

/**
 * A text made ready for reading: without blanks, with titles and tails hidden, and with the borders of its sentences
 * and clauses known. Offsets are those of {@link #chars()}.
 */
final class ReadText {
    /** Stands for a character of a tail in brackets: it ends a sentence. */
    static final char TAIL = '\u25ae';

    private static final String SENTENCE_ENDS = "。；\n" + TAIL;
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，：";
    private static final String OPENINGS = "“‘（【[-·、" + "①②③④⑤⑥⑦⑧⑨⑩";
    private static final WordList CONNECTIVES = WordList.of("connectives.txt");

    private final CleanText clean;
    private final String chars;
    /** For each character, where its sentence and its clause begin. */
    private final int[] sentences;

    private final int[] clauses;

    private ReadText(CleanText clean, String chars) {
        this.clean = clean;
        this.chars = chars;
        this.sentences = new int[chars.length() + 1];
        this.clauses = new int[chars.length() + 1];
        int sentence = 0;
        int clause = 0;
        for (int i = 0; i < chars.length(); i++) {
            if (clean.beginsLine(i) && i > clause && !midSentence(i)) {
                clause = i;
            }
            sentences[i] = sentence;
            clauses[i] = clause;
            if (CLAUSE_ENDS.indexOf(chars.charAt(i)) >= 0) {
                clause = i + 1;
                sentence = SENTENCE_ENDS.indexOf(chars.charAt(i)) >= 0 ? i + 1 : sentence;
            }
        }
        sentences[chars.length()] = sentence;
        clauses[chars.length()] = clause;
    }

    static ReadText of(CleanText clean) {
        return new ReadText(clean, Masks.hide(clean.chars()));
    }

    /** The same text with these ranges, each a start and an end, hidden as tails. */
    ReadText without(List<int[]> tails) {
        if (tails.isEmpty()) {
            return this;
        }
        char[] rest = chars.toCharArray();
        for (int[] tail : tails) {
            Arrays.fill(rest, tail[0], tail[1], TAIL);
        }
        return new ReadText(clean, new String(rest));
    }

    /** A line that begins inside a date or a list is a hard wrap. */
    private boolean midSentence(int i) {
        char c = chars.charAt(i);
        char before = chars.charAt(i - 1);
        if ("、和及与或的在".indexOf(before) >= 0) {
            return true;
        }
        boolean digit = CleanText.isDigit(before);
        return (digit && "年月日号".indexOf(c) >= 0) || "年月".indexOf(before) >= 0;
    }

    CleanText clean() {
        return clean;
    }

    String chars() {
        return chars;
    }

    int length() {
        return chars.length();
    }

    int sentenceStart(int i) {
        return sentences[i];
    }

    int clauseStart(int i) {
        return clauses[i];
    }

    /** Offset of the mark that ends the sentence, or the text's length; never more than {@code reach} away. */
    int sentenceEnd(int i, int reach) {
        return find(SENTENCE_ENDS, i, reach);
    }

    /** Offset of the mark that ends the clause, or the text's length; never more than {@code reach} away. */
    int clauseEnd(int i, int reach) {
        return find(CLAUSE_ENDS, i, reach);
    }

    private int find(String marks, int from, int reach) {
        int to = Math.min(chars.length(), from + reach);
        for (int i = from; i < to; i++) {
            if (marks.indexOf(chars.charAt(i)) >= 0) {
                return i;
            }
        }
        return to;
    }

    /** True where a clause begins, or where only a number label, 其中, 一是 or an opening mark stand before it. */
    boolean isHead(int i) {
        int start = clauses[i];
        return i - start <= 12 && skipOpening(start, i) == i;
    }

    /** Offset behind a number label, opening marks and words such as 其中 and 一是. */
    int skipOpening(int from, int to) {
        int i = from;
        boolean moved = true;
        while (moved && i < to) {
            int before = i;
            String word = CONNECTIVES.at(chars, i, to);
            i += word.length();
            if (i < to && OPENINGS.indexOf(chars.charAt(i)) >= 0) {
                i = label(i, to);
            } else if (i < to && i == from) {
                i = label(i, to);
            }
            moved = i > before;
        }
        return i;
    }

    private int label(int i, int to) {
        char c = chars.charAt(i);
        if (!CleanText.isDigit(c) && "（一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩".indexOf(c) < 0) {
            return OPENINGS.indexOf(c) >= 0 ? i + 1 : i;
        }
        var label = NumberLabel.at(chars.substring(i, Math.min(to, i + 8)));
        if (label.isPresent() && i + label.get().end() <= to) {
            return i + label.get().end();
        }
        return OPENINGS.indexOf(chars.charAt(i)) >= 0 ? i + 1 : i;
    }
}
