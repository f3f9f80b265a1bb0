package hongtou.importing;

import hongtou.reading.phrase.NumberLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a line that holds a whole document apart again: at numbers that count upwards, and at the elements above and below the
 * text.
 */
final class DenseText {
    private static final int SHORTEST = 200;
    /** Joining line to line copies them: bounded, whatever the text. */
    private static final int LONGEST_JOINED = 60_000;

    private static final int FEWEST_NUMBERS = 3;
    private static final Pattern HEADED = Pattern.compile(
            "(\\d{1,2}[、.．][ ]?[\\p{IsHan}]{2,8}(?=[ \\u3000]+\\d{1,2}\\.1[ \\u3000])"
                    + "|\\d{1,2}(?:\\.\\d{1,2}){1,2}[ \\u3000]*[\\p{IsHan}、]{2,12}(?=[ \\u3000]+(?:\\d{1,2}(?:\\.\\d{1,2}){2}[ \\u3000]|[\\p{IsHan}《“][^ \\u3000]{18})))");
    private static final Pattern NUMBER_ALONE = Pattern.compile(
            "第[一二三四五六七八九十百\\d]{1,6}[章节条]|\\d{1,2}(?:[.．]\\d{1,2}){0,3}[.．、]?|[\\p{IsHan}]|第[一二三四五六七八九十]{1,3}章[\\s\\u3000]*\\p{IsHan}");
    private static final Pattern TRAILING =
            Pattern.compile("(?<=[。；！])[ \\u3000]*([一二三四五六七八九十]{1,3}、[ \\u3000]*(\\p{IsHan}{2,8}))$");
    /** 一、总则 1.编制目的 为了…: a chapter, its items and their text share a line. */
    private static final Pattern CHAPTER_AND_ITEM =
            Pattern.compile("[一二三四五六七八九十]{1,3}、[ \\u3000]?\\p{IsHan}{2,16}[ \\u3000]{1,4}1[.．、][ \\u3000]?\\p{IsHan}");

    private static final Pattern ITEM = Pattern.compile("(?<=[ \\u3000])\\d{1,2}[.．、][ \\u3000]?(?=\\p{IsHan})");
    private static final Pattern ITEM_HEADING =
            Pattern.compile("(?<=[ \\u3000])\\d{1,2}[.．、][ \\u3000]?\\p{IsHan}{2,12}[ \\u3000]{1,4}(?=[\\p{IsHan}《“])");
    /** 请遵照执行。 特此通知。 */
    private static final Pattern FORMULA =
            Pattern.compile("(?<=[。！])[ \\u3000]+(特此(?:通知|公告|通告|报告|函告|函复|批复|证明|说明)[。！])$");

    private static final int LONGEST_HEADING = 45;
    private static final int LONGEST_ITEM_HEADING = 18;
    private static final int MOST_ITEMS = 400;
    /** Numbers that a document may leave out. */
    private static final int LARGEST_GAP = 2;

    /** Marks behind which a chapter or an item may begin. */
    private static final String ENDS = "。；：！？”）;:!?)";

    private static final Words USUAL = Words.of("usual-headings.txt");

    private final Line line;
    private final List<Line> pieces = new ArrayList<>();
    private final int[] last = new int[6];
    /** True in a chapter such as 四、工作职责. */
    private boolean ofDuties;
    /** True where items are 1.编制目的 and a blank before their text. */
    private boolean itemsAreHeaded;

    private DenseText(Line line) {
        this.line = line;
    }

    static List<Line> apart(List<Line> lines) {
        List<Line> all = new ArrayList<>();
        for (Line line : joined(trailing(GluedHeadings.apart(GluedHead.apart(lines))))) {
            List<Line> headed = headed(line);
            if (headed.size() > 1) {
                all.addAll(headed);
                continue;
            }
            boolean brief = line.text().length() < SHORTEST
                    && !CHAPTER_AND_ITEM.matcher(line.text()).lookingAt();
            List<Line> cells = brief ? List.of() : atBlanks(line);
            if (!cells.isEmpty()) {
                all.addAll(cells);
            } else if (brief || !isDense(line.text()) && !DenseElements.isWhole(line.text())) {
                all.add(line);
            } else {
                DenseText dense = new DenseText(line);
                DenseElements.apart(line.text()).forEach(dense::piece);
                all.addAll(dense.pieces);
            }
        }
        return all;
    }

    /** 特制定本方案。 一、指导思想: the line feed before a chapter was lost, the one behind its heading was not. */
    private static List<Line> trailing(List<Line> lines) {
        List<Line> all = new ArrayList<>();
        for (Line line : lines) {
            Matcher formula = FORMULA.matcher(line.text());
            Matcher chapter = TRAILING.matcher(line.text());
            if (line.text().length() > LONGEST_JOINED) {
                all.add(line);
            } else if (formula.find()) {
                all.add(line.withText(line.text().substring(0, formula.start())));
                all.add(new Line(line.number(), formula.group(1), 0, 0, false));
            } else if (chapter.find() && USUAL.contains(chapter.group(2))) {
                all.add(line.withText(line.text().substring(0, chapter.start(1))));
                all.add(new Line(line.number(), chapter.group(1), 0, 0, false));
            } else {
                all.add(line);
            }
        }
        return all;
    }

    /** A document in one line that was cut at every page: a long line that ends in the middle of a sentence goes on in the next. */
    private static List<Line> joined(List<Line> lines) {
        List<Line> all = new ArrayList<>();
        for (Line line : lines) {
            int above = all.size() - 1;
            if (above >= 0 && goesOn(all.get(above), line)) {
                all.set(above, all.get(above).withText(all.get(above).text() + line.text()));
            } else {
                all.add(line);
            }
        }
        return all;
    }

    private static boolean goesOn(Line above, Line line) {
        String text = above.text();
        return text.length() >= SHORTEST
                && text.length() <= LONGEST_JOINED
                && line.gaps() == 0
                && ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                && NumberLabel.at(line.text()).isEmpty()
                && isDense(text + line.text());
    }

    /** 1.2 编制依据 依据《…: the heading of a contingency plan and its text share a line. */
    private static List<Line> headed(Line line) {
        List<Line> pieces = new ArrayList<>();
        String rest = line.text();
        for (Matcher m = HEADED.matcher(rest); m.lookingAt(); m = HEADED.matcher(rest)) {
            pieces.add(new Line(line.number(), m.group(1), line.indent(), pieces.isEmpty() ? line.gaps() : 0, false));
            rest = Blanks.strip(rest.substring(m.end()));
        }
        pieces.add(new Line(line.number(), rest, line.indent(), 0, false));
        return pieces;
    }

    /** A text whose line feeds have become blanks: behind them stand the numbers of a rule or a contingency plan, in their order. */
    private static List<Line> atBlanks(Line line) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        String text = line.text();
        for (int i = 1; i < text.length(); i++) {
            boolean number = Character.isDigit(text.charAt(i - 1))
                    && (i + 1 < text.length() && "年月日号".indexOf(text.charAt(i + 1)) >= 0);
            if (Blanks.isBlank(text.charAt(i)) && !number && !isNumber(text, start, i)) {
                pieces.add(Blanks.strip(text.substring(start, i)));
                start = i;
            }
        }
        pieces.add(Blanks.strip(text.substring(start)));
        pieces.removeIf(String::isEmpty);
        return RuleNumbers.of(pieces).size() < FEWEST_NUMBERS
                ? List.of()
                : pieces.stream()
                        .map(piece -> new Line(line.number(), piece, 0, 0, false))
                        .toList();
    }

    /** 第一条　为了…, 1 总则: the blank behind a number alone parts no paragraphs. */
    private static boolean isNumber(String text, int from, int to) {
        return NUMBER_ALONE.matcher(Blanks.strip(text.substring(from, to))).matches();
    }

    /** Two chapters of a document in one line. */
    private static boolean isDense(String text) {
        int first = chapter(text, "一、", 0);
        return first >= 0 && chapter(text, "二、", first) > 0
                || CHAPTER_AND_ITEM.matcher(text).lookingAt();
    }

    private static int chapter(String text, String label, int from) {
        for (int at = text.indexOf(label, from); at >= 0; at = text.indexOf(label, at + 1)) {
            char before = at == 0 ? '。' : text.charAt(at - 1);
            if (Blanks.isBlank(before) || ("》" + ENDS).indexOf(before) >= 0 || isUsual(text, at + label.length())) {
                return at;
            }
        }
        return -1;
    }

    /** Cuts a stretch between two elements at its numbers and behind its headings. */
    private void piece(String words) {
        itemsAreHeaded = areHeaded(words);
        int start = Elements.isRole(words.substring(0, Math.min(words.length(), 40))) ? rosterEnd(words) : 0;
        add(words.substring(0, start));
        int heading = headingLevel(words, start);
        for (int i = start + 1; i < words.length(); i++) {
            char before = words.charAt(i - 1);
            boolean blank = Blanks.isBlank(before);
            boolean ended = blank || ENDS.indexOf(before) >= 0;
            int longest = heading > 2 ? LONGEST_ITEM_HEADING : LONGEST_HEADING;
            boolean inHeading = heading > 0 && i - start <= longest && isBare(words, start, i);
            boolean cut = startsLabel(words.charAt(i)) && labels(words, i, ended, inHeading)
                    || before == '。' && ofDuties && DutyLine.beginsAt(words, i)
                    || inHeading
                            && (blank && !isLabel(words, start, i) || endsUsual(words, start, i))
                            && !Blanks.isBlank(words.charAt(i));
            if (cut) {
                add(words.substring(start, i));
                start = i;
                heading = headingLevel(words, i);
            }
        }
        add(words.substring(start));
    }

    /** The people of a role end where a word between blanks goes on as a sentence. */
    private static int rosterEnd(String words) {
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            if (Blanks.isBlank(words.charAt(i))) {
                start = i + 1;
            } else if ("，。".indexOf(words.charAt(i)) >= 0) {
                return start;
            }
        }
        return words.length();
    }

    private void add(String words) {
        String text = Blanks.strip(words);
        if (!text.isEmpty()) {
            pieces.add(new Line(line.number(), text, 0, 1, false));
        }
    }

    private static boolean startsLabel(char c) {
        return c >= '0' && c <= '9' || "一二三四五六七八九十（(".indexOf(c) >= 0;
    }

    private int headingLevel(String words, int at) {
        Optional<NumberLabel> label = labelAt(words, at);
        label.ifPresent(this::counted);
        if (label.isPresent() && label.get().level() == 1) {
            ofDuties = DutyLine.areBelow(words, at);
        }
        int deepest = itemsAreHeaded ? 3 : 2;
        return label.filter(l -> l.level() <= deepest).map(NumberLabel::level).orElse(0);
    }

    /** Most items have a phrase and a blank before their text. */
    private static boolean areHeaded(String words) {
        long items = ITEM.matcher(words).results().limit(MOST_ITEMS).count();
        long headed = ITEM_HEADING.matcher(words).results().limit(MOST_ITEMS).count();
        return headed > 0 && headed * 10 >= items * 7;
    }

    private void counted(NumberLabel label) {
        last[label.level()] = label.number();
        for (int below = label.level() + 1; below < last.length; below++) {
            last[below] = below == 3 ? last[below] : 0;
        }
    }

    private static Optional<NumberLabel> labelAt(String words, int at) {
        return NumberLabel.at(words.substring(at, Math.min(words.length(), at + 12)));
    }

    /** True where a number stands at a place that begins a chapter, clause or item: behind a sentence or a heading, and next in its row. */
    private boolean labels(String words, int at, boolean ended, boolean inHeading) {
        Optional<NumberLabel> label = labelAt(words, at).filter(l -> l.level() <= 3);
        boolean usual = label.filter(l -> l.level() == 1)
                .filter(l -> isUsual(words, at + l.end()))
                .isPresent();
        if (label.isEmpty() || !ended && !inHeading && !usual) {
            return false;
        }
        int level = label.get().level();
        int step = label.get().number() - last[level];
        boolean next =
                step >= 1 && step <= (ended ? LARGEST_GAP : 1) || label.get().number() == 1;
        boolean digitsBefore = level == 3 && Character.isDigit(words.charAt(at - 1));
        return next && !digitsBefore;
    }

    /** True where a heading stands that nearly every plan has: 环境质量一、指导思想 begins a chapter, whatever was lost before it. */
    private static boolean isUsual(String words, int at) {
        return at < words.length()
                && USUAL.startOf(Blanks.strip(words.substring(at, Math.min(words.length(), at + 12))));
    }

    /** True where there is nothing yet but the number of a heading: the blank behind 一、 ends nothing. */
    private static boolean isLabel(String words, int from, int to) {
        return labelAt(words, from).filter(l -> from + l.end() >= to).isPresent();
    }

    /** True for the words of a heading so far: no sentence, no list. */
    private static boolean isBare(String words, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("。，；：,;:".indexOf(words.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsUsual(String words, int from, int to) {
        Optional<NumberLabel> label = labelAt(words, from);
        String heading = label.isEmpty()
                ? ""
                : words.substring(from + Math.min(to - from, label.get().end()), to);
        return USUAL.contains(heading) && to < words.length() && "。，、；：和及与".indexOf(words.charAt(to)) < 0;
    }
}
