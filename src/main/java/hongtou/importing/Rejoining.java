package hongtou.importing;

import hongtou.reading.phrase.NumberLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts the lines of a text together into its paragraphs. */
final class Rejoining {
    /** Columns that a line may be short of the full width for want of a word that fits. */
    private static final int TIGHT = 2;

    private static final int LOOSE = 12;
    private static final int FIRST_LINE_INDENT = 4;
    private static final int LONGEST_ROSTER_LINE = 76;
    private static final int SHORTEST_RUNNING_TEXT = 36;
    private static final int SHORT = 60;
    private static final int MOST_SIGNATORIES = 14;

    /** 王　强　副镇长、…: a name, and behind it a post that has no room in its line. */
    private static final Pattern POST = Pattern.compile(
            "^(?:[^：:]{1,12}[：:][ \\u3000]*)?\\p{IsHan}(?:\\p{IsHan}{1,3}|[ \\u3000]+\\p{IsHan})[ \\u3000]+\\p{IsHan}{4}");

    private static final Pattern REST_OF_POST = Pattern.compile("[^ \\u3000：:；;。]{0,40}[长任员席记师人挥官总]");
    private static final int LONG_POST = 30;
    private final List<Line> lines;
    private final Wrapping wrapping;
    private final List<Para> paras = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int first;
    private final boolean itemsAreSentences;
    private final boolean[] signatures;
    private final Map<Integer, RuleNumber> rules;
    private boolean roster;
    private int lastItem;

    private Rejoining(List<Line> lines, Wrapping wrapping) {
        this.lines = lines;
        this.wrapping = wrapping;
        this.itemsAreSentences = itemsAreSentences(lines);
        this.signatures = signatures(lines);
        this.rules = RuleNumbers.of(lines.stream().map(Line::text).toList());
    }

    static List<Para> of(List<Line> lines, Wrapping wrapping) {
        Rejoining joined = new Rejoining(lines, wrapping);
        for (int i = 0; i < lines.size(); i++) {
            joined.add(i);
        }
        joined.end();
        return joined.paras;
    }

    private void add(int at) {
        Line line = lines.get(at);
        if (words.length() > 0 && !joins(at)) {
            end();
        }
        if (words.length() == 0) {
            first = at;
            begin(line.text());
        }
        boolean latin = words.length() > 0
                && Blanks.partsWords(
                        words.charAt(words.length() - 1), line.text().charAt(0));
        words.append(latin ? " " : "").append(line.text());
    }

    private void begin(String text) {
        Optional<NumberLabel> label = Elements.label(text);
        label.filter(l -> l.level() == 3).ifPresent(l -> lastItem = l.number());
        if (Elements.isRole(text)) {
            roster = true;
        } else if (label.isPresent()
                || text.length() * 2 > LONGEST_ROSTER_LINE
                || text.indexOf('。') >= 0
                || text.indexOf('，') >= 0) {
            roster = false;
        }
    }

    private void end() {
        if (words.length() > 0) {
            paras.add(Para.of(lines.get(first).number(), words.toString()));
            words.setLength(0);
        }
    }

    private boolean joins(int at) {
        Line line = lines.get(at);
        Line before = lines.get(at - 1);
        char last = before.text().charAt(before.text().length() - 1);
        if (!wrapping.none() && goesOnWithPost(line, before)) {
            return true;
        }
        if (wrapping.none()
                || isCells(line)
                || isCells(before)
                || isOwnElement(before, at - 1)
                || beginsElement(at, last)) {
            return false;
        }
        if (Elements.goesOn(line.text()) || "，、".indexOf(last) >= 0 || closesWhatIsOpen(line.text())) {
            return true;
        }
        if (roster && line.width() <= LONGEST_ROSTER_LINE) {
            return false;
        }
        boolean indented = wrapping.indents() && line.indent() >= 2;
        if (wrapping.columns() == 0) {
            return !Elements.isFinal(last) && !indented && (isRunningText() || isItemText());
        }
        return !indented && joinsByWidth(at, before, last);
    }

    private boolean goesOnWithPost(Line line, Line before) {
        return roster
                && wrapping.columns() > 0
                && line.width() <= LONGEST_ROSTER_LINE
                && before.width() >= LONG_POST
                && POST.matcher(before.text()).find()
                && REST_OF_POST.matcher(line.text()).matches();
    }

    private boolean joinsByWidth(int at, Line before, char last) {
        Line line = lines.get(at);
        int room = wrapping.columns() - before.width() - indentOf(before, at) - firstWord(line.text());
        boolean gap = wrapping.gapped() && line.gaps() > 0;
        if (Elements.isFinal(last)) {
            return room <= TIGHT && !gap && (last == '；' || !isShapedAsFirst(at));
        }
        if (isRunningText()) {
            return true;
        }
        Optional<NumberLabel> label = Elements.label(words.substring(0, Math.min(60, words.length())));
        if (label.filter(l -> l.level() <= 2).isPresent()) {
            return room <= TIGHT && !gap && !isShapedAsFirst(at);
        }
        boolean title = label.isEmpty() && TitleLines.isComplete(words.toString());
        return room <= LOOSE && !gap && !title;
    }

    /** The columns of blank before a line that its width does not count. */
    private int indentOf(Line before, int at) {
        if (wrapping.indents()) {
            return Math.min(before.indent(), 2 * FIRST_LINE_INDENT);
        }
        return first == at - 1 ? FIRST_LINE_INDENT : 0;
    }

    /** The first line of a paragraph is two characters shorter than those below it, and goes on. */
    private boolean isShapedAsFirst(int at) {
        Line line = lines.get(at);
        int shorter = wrapping.columns() - line.width();
        char last = line.text().charAt(line.text().length() - 1);
        boolean shape = !wrapping.indents() && shorter >= 3 && shorter <= 7 && !Elements.isFinal(last);
        return shape
                && at + 1 < lines.size()
                && Elements.label(lines.get(at + 1).text()).isEmpty();
    }

    private boolean isRunningText() {
        int end = Math.min(words.length(), 400);
        for (int i = 0; i < end; i++) {
            if ("，。；".indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        return words.length() * 2 > 2 * SHORTEST_RUNNING_TEXT;
    }

    /** An item without a full stop, in a text whose items are sentences. */
    private boolean isItemText() {
        boolean item = Elements.label(words.substring(0, Math.min(60, words.length())))
                .filter(l -> l.level() >= 3)
                .isPresent();
        return item && itemsAreSentences && words.length() > 16;
    }

    private static boolean itemsAreSentences(List<Line> lines) {
        int items = 0;
        int open = 0;
        for (Line line : lines) {
            if (Elements.label(line.text()).filter(l -> l.level() == 3).isPresent()) {
                items++;
                boolean sentence = line.text().length() > 45
                        || Elements.isFinal(line.text().charAt(line.text().length() - 1));
                open += sentence ? 0 : 1;
            }
        }
        return open * 8 < items;
    }

    private static boolean isCells(Line line) {
        return TextTable.isRow(line.text());
    }

    private boolean isOwnElement(Line line, int at) {
        boolean alone = first == at;
        return alone
                && (OfficialDate.isWhole(line.text())
                        || Elements.isSigned(line.text())
                        || Elements.isNote(line.text())
                        || Elements.isPrintLine(line.text())
                        || Elements.isAttachmentLine(line.text()) && line.text().length() <= 5
                        || signatures[at]);
    }

    private boolean beginsElement(int at, char last) {
        String text = lines.get(at).text();
        if (rules.containsKey(at)) {
            return true;
        }
        Optional<NumberLabel> label = Elements.label(text);
        if (label.isPresent()) {
            return last != '第' && last != '按' && !isAccident(label.get(), last);
        }
        return OfficialDate.isWhole(text)
                || Elements.isSigned(text)
                || Elements.isNote(text)
                || Elements.isCopies(text)
                || Elements.isPrintLine(text)
                || Elements.isAttachmentLine(text)
                || Elements.isRole(text)
                || Elements.isSlot(text) && !isInBracket()
                || Elements.isAttendance(text)
                || Elements.isDashed(text)
                || signatures[at];
    }

    /** A number at the beginning of a full page's line that continues no list: 2. of a sentence. */
    private boolean isAccident(NumberLabel label, char last) {
        boolean continues = label.number() == 1 || label.number() == lastItem + 1;
        return wrapping.columns() > 0 && label.level() == 3 && !continues && !Elements.isFinal(last) && isRunningText();
    }

    /** Which lines are a body's name with the date below it, perhaps with other bodies between. */
    private static boolean[] signatures(List<Line> lines) {
        boolean[] signs = new boolean[lines.size() + 1];
        int chain = 0;
        for (int i = lines.size() - 1; i >= 0; i--) {
            String text = lines.get(i).text();
            boolean date = OfficialDate.isWhole(text);
            boolean organ = chain > 0 && chain <= MOST_SIGNATORIES && Elements.isOrgan(text);
            signs[i] = organ;
            chain = date ? 1 : organ ? chain + 1 : 0;
        }
        return signs;
    }

    private boolean closesWhatIsOpen(String next) {
        int from = Math.max(0, words.length() - 200);
        return isOpen(from, '《', '》') && next.indexOf('》') >= 0
                || isOpen(from, '（', '）') && next.indexOf('）') >= 0
                || isOpen(from, '〔', '〕') && next.indexOf('〕') >= 0
                || words.length() < SHORT && isOpen(0, '“', '”') && next.indexOf('”') >= 0 && next.indexOf('“') != 0;
    }

    private boolean isInBracket() {
        int from = Math.max(0, words.length() - 200);
        return isOpen(from, '（', '）') || isOpen(from, '(', ')');
    }

    private boolean isOpen(int from, char open, char close) {
        int depth = 0;
        for (int i = from; i < words.length(); i++) {
            depth += words.charAt(i) == open ? 1 : words.charAt(i) == close && depth > 0 ? -1 : 0;
        }
        return depth > 0;
    }

    /** Columns of the first piece that cannot be broken. */
    private static int firstWord(String text) {
        int end = 1;
        while (end < text.length() && end < 24 && text.charAt(end) < 0x1100 && text.charAt(end - 1) < 0x1100) {
            end++;
        }
        boolean opens = "（《“〔【".indexOf(text.charAt(0)) >= 0;
        int width = text.charAt(0) < 0x1100 ? end : 2;
        return opens ? width + 2 : width;
    }
}
