package hongtou.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * A title (标题) over one or more lines.
 *
 * @param text in one piece, without blanks between Han characters
 * @param lines the lines as printed
 * @param complete false where nothing but its place says that it is a title
 */
record TitleLines(String text, List<String> lines, boolean complete) {
    private static final int MOST_LINES = 6;
    private static final int LONGEST_LINE = 70;
    private static final int LONGEST = 160;
    private static final Words ENDINGS = Words.of("title-endings.txt");
    private static final Words OPENINGS = Words.of("body-openings.txt");
    private static final Pattern BRACKET_BEHIND = Pattern.compile("[（(][^（）()]{1,40}[）)]$");
    private static final Pattern BRACKET_ALONE = Pattern.compile("[（(〔][^（）()]{1,40}[）)〕]");
    private static final Pattern HANDS_OUT = Pattern.compile("关于(?:印发|转发|批转|公布|下发|发布|印送)");
    private static final Pattern HANDED_OUT = Pattern.compile("(?:通知|函|意见|公告|通告|决定|报告|请示|批复|通报)$");
    private static final Pattern DRAFT = Pattern.compile("[（(](?:试行|暂行|草案|征求意见稿|送审稿|修订|修订稿|稿|讨论稿|.{0,4}修订版?)[）)]$");

    TitleLines {
        lines = List.copyOf(lines);
    }

    int count() {
        return lines.size();
    }

    /**
     * The title that begins at a line.
     *
     * @param at the text of a line by its number
     * @param end behind the last line
     */
    static Optional<TitleLines> at(IntFunction<String> at, int from, int end) {
        List<String> taken = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int complete = 0;
        for (int i = from; i < end && taken.size() < MOST_LINES; i++) {
            String line = at.apply(i);
            boolean closes =
                    words.length() > 0 && line.length() <= 20 && Elements.goesOn(line) && line.indexOf('。') < 0;
            boolean goesOn = complete == taken.size() && complete > 0 && goesOn(line, words.toString());
            boolean belongs = isTitleLine(line) || closes || goesOn && line.length() < LONGEST_LINE;
            if (!belongs || complete > 0 && !goesOn || words.length() + line.length() > LONGEST) {
                break;
            }
            taken.add(line);
            words.append(
                            words.length() > 0 && Blanks.partsWords(words.charAt(words.length() - 1), line.charAt(0))
                                    ? " "
                                    : "")
                    .append(line);
            complete = isComplete(words.toString()) ? taken.size() : complete;
        }
        List<String> lines = complete > 0 ? taken.subList(0, complete) : taken;
        return lines.isEmpty() ? Optional.empty() : Optional.of(new TitleLines(joined(lines), lines, complete > 0));
    }

    /**
     * How many of its lines belong to the page above it: the last line alone is the whole title, with its issuer, and the others
     * name no body.
     */
    int abovePage() {
        String last = lines.get(lines.size() - 1);
        int about = last.indexOf("关于");
        boolean whole = lines.size() > 1
                && about > 2
                && isComplete(last)
                && Bodies.apart(last.substring(0, about)).stream().allMatch(Elements::isOrgan);
        List<String> others = lines.subList(0, lines.size() - 1);
        boolean page = whole
                && others.stream()
                        .noneMatch(l -> l.contains("关于") || l.contains("《") || l.endsWith("文件") || Elements.isOrgan(l));
        return page ? others.size() : 0;
    }

    /** Only the first lines of the title. */
    TitleLines first(int count) {
        return new TitleLines(
                joined(lines.subList(0, count)), lines.subList(0, count), complete && count == lines.size());
    }

    private static String joined(List<String> lines) {
        StringBuilder words = new StringBuilder();
        for (String line : lines) {
            boolean latin = words.length() > 0 && Blanks.partsWords(words.charAt(words.length() - 1), line.charAt(0));
            words.append(latin ? " " : "").append(line);
        }
        return Blanks.squeeze(words.toString());
    }

    /** A line that belongs to the title above it although that could end there. */
    private static boolean goesOn(String line, String title) {
        String words = Blanks.squeeze(line);
        if (words.isEmpty()) {
            return false;
        }
        boolean bracket = BRACKET_ALONE.matcher(words).matches()
                && !title.endsWith("）")
                && OfficialDate.in(words).isEmpty();
        boolean bracketFirst = "（(".indexOf(words.charAt(0)) >= 0
                && isComplete(title + words)
                && words.length() < 40
                && OfficialDate.in(words).isEmpty();
        boolean tail = words.startsWith("的") || words.startsWith("》") || words.startsWith("及") || words.startsWith("和");
        return bracket || bracketFirst || tail && isTitleLine(line);
    }

    /** True for words that end as titles do, with the bracket of a period or a draft behind them. */
    static boolean isComplete(String text) {
        String words = bare(Blanks.squeeze(text));
        boolean ends = words.length() >= 2 && words.length() <= LONGEST && ENDINGS.endOf(words) && isClosed(words);
        return ends
                && (!HANDS_OUT.matcher(words).find()
                        || HANDED_OUT.matcher(words).find());
    }

    /** The title without the brackets behind it. */
    static String bare(String title) {
        String words = title;
        while (BRACKET_BEHIND.matcher(words).find()) {
            words = BRACKET_BEHIND.matcher(words).replaceFirst("");
        }
        return words;
    }

    /** The word that says what kind of document it is (文种): 通知 of …的通知. */
    static String kind(String title) {
        return ENDINGS.endingOf(bare(title)).orElse("");
    }

    static boolean isDraftMark(String title) {
        return DRAFT.matcher(title).find();
    }

    static boolean isOnlyBracket(String text) {
        return BRACKET_ALONE.matcher(Blanks.squeeze(text)).matches();
    }

    private static boolean isClosed(String words) {
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            depth += "《（(〈".indexOf(words.charAt(i)) >= 0 ? 1 : "》）)〉".indexOf(words.charAt(i)) >= 0 ? -1 : 0;
        }
        return depth == 0;
    }

    static boolean isTitleLine(String line) {
        String words = Blanks.squeeze(line);
        if (words.isEmpty()
                || line.indexOf('\t') >= 0
                || line.length() > LONGEST_LINE * 2
                || words.length() > LONGEST_LINE + 30) {
            return false;
        }
        char last = words.charAt(words.length() - 1);
        boolean sentence = words.indexOf('。') >= 0 || words.indexOf('；') >= 0 || "：:，,、；;！!？?".indexOf(last) >= 0;
        boolean element = Elements.label(words).isPresent()
                || OfficialDate.isWhole(words)
                || Elements.isNote(words)
                || Elements.isAttachmentLine(words)
                || Elements.isCopies(words)
                || Elements.isPrintLine(words)
                || Elements.isRole(line)
                || Elements.isDashed(words);
        return !sentence && !element && hasHan(words) && !(OPENINGS.startOf(words) && words.indexOf('，') >= 0);
    }

    private static boolean hasHan(String words) {
        return words.codePoints().anyMatch(Character::isIdeographic);
    }
}
