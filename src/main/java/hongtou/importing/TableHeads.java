package hongtou.importing;

import java.util.List;
import java.util.regex.Pattern;

/** What the heads of a table of tasks say that its columns hold. */
final class TableHeads {
    private static final Words HEADINGS = Words.of("table-headings.txt");
    private static final Pattern OWNER = Pattern.compile(".*(?:单位|部门|主体|科室|站所|领导|责任人|负责人|牵头人)(?:及分工)?");
    private static final Pattern DATE = Pattern.compile(".*(?:时限|时间|期限|节点|日期)(?:安排|要求|进度)?");
    /** The heads of the block in which a portal says what it knows of a document. */
    private static final Pattern PORTAL = Pattern.compile("索\\s*引\\s*号.*|.*字号|文\\s*号|主题.*|发[布文]机[构关].*|有效性|.*方式");

    private static final int FEWEST_KNOWN = 2;
    private static final int LONGEST = 14;

    /** What the cells of a column look like. */
    enum Kind {
        WORDS,
        OWNER,
        DATE
    }

    private TableHeads() {}

    /** True where two heads or more are known for such, and none is longer than a head. */
    static boolean are(List<String> heads) {
        return heads.stream()
                        .allMatch(
                                h -> h.length() <= LONGEST && !PORTAL.matcher(h).matches())
                && heads.stream().filter(TableHeads::isKnown).count() >= FEWEST_KNOWN;
    }

    private static boolean isKnown(String head) {
        return HEADINGS.contains(Blanks.squeeze(head)) || kind(head) != Kind.WORDS;
    }

    static Kind kind(String head) {
        String words = Blanks.squeeze(head);
        return OWNER.matcher(words).matches() ? Kind.OWNER : DATE.matcher(words).matches() ? Kind.DATE : Kind.WORDS;
    }
}
