package hongtou.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A list of names as offices write it, taken apart: 应急办、派出所等安委会有关成员单位; 各区、县级市; 县发改和负有…职责的部门. */
final class BodyList {
    private static final WordList JOINED = WordList.of("joined-names.txt");
    private static final String[] LINKS = {"以及", "及其", "及", "和", "与", "暨"};
    private static final String LEVEL_CHARS = "省市县区乡镇州旗";

    private static final Pattern PLACE_GOVERNMENT = Pattern.compile("(?:政府|党委)(?:（[^（）]{1,20}）)?$");
    private static final String PLACE = "(?:自治区|直辖市|县级市|自治州|自治县|省|市|地区|地|州|盟|县|旗|区|乡|镇|街道)(?:（[^（）]{1,20}）)?";
    /** 各县、市 of 各县、市、区人民政府 */
    private static final Pattern PLACES = Pattern.compile("各" + PLACE + "(?:、" + PLACE + ")*");

    private static final Pattern ONE_PLACE = Pattern.compile(PLACE);
    private static final Pattern EVERY_PLACE = Pattern.compile("各(?:行政)?(?:村|社区|乡|镇|街道|办事处|县|市|区)");

    private static final int LONGEST_GLUED = 80;

    private final String text;
    private final int to;
    private final List<Piece> pieces = new ArrayList<>();
    private int begin;
    private boolean etc;

    private BodyList(String text, int from, int to) {
        this.text = text;
        this.to = to;
        this.begin = from;
    }

    /**
     * A name in a list.
     *
     * @param etc true where it stands behind 等 and closes the list
     */
    record Piece(int from, int to, boolean etc) {
        String in(String text) {
            return text.substring(from, to);
        }
    }

    /** The names between two places, blanks and empty ones left out. */
    static List<Piece> split(String text, int from, int to) {
        var list = new BodyList(text, from, to);
        list.cut(from);
        return list.merged();
    }

    /** True where the list is closed by 等部门 or the last name alone bears 部门, so that the others may be short. */
    static boolean isElided(String text, int from, int to) {
        String words = text.substring(from, to);
        int etc = words.lastIndexOf('等');
        return etc > 0 || words.endsWith("部门") || words.endsWith("等");
    }

    private void cut(int from) {
        int depth = 0;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            depth += c == '（' || c == '“' ? 1 : c == '）' || c == '”' ? -1 : 0;
            int length = depth > 0 ? 0 : separator(i);
            if (length > 0) {
                close(i);
                etc = c == '等';
                begin = i + length;
                i += length;
            } else {
                i++;
            }
        }
        close(to);
    }

    /** The length of what parts two names here, or 0. */
    private int separator(int i) {
        char c = text.charAt(i);
        if (c == '、' || c == '，' || c == '；' || c == '。') {
            return 1;
        }
        if (c == '等') {
            return isEtc(i) ? 1 : 0;
        }
        if (c == '各') {
            return 0;
        }
        for (String link : LINKS) {
            if (text.startsWith(link, i) && i > begin && i + link.length() <= to) {
                return parts(i, i + link.length()) ? link.length() : 0;
            }
        }
        return 0;
    }

    private boolean isEtc(int i) {
        boolean word = i > begin && "高中初平均同上下优特劣".indexOf(text.charAt(i - 1)) >= 0;
        return !word && (i + 1 >= to || "级于同候额效".indexOf(text.charAt(i + 1)) < 0);
    }

    /** True where 和, 及 or 与 stands between two bodies and not inside a name such as 发展和改革局. */
    private boolean parts(int left, int right) {
        for (int start = Math.max(begin, left - 12); start < left; start++) {
            String joined = JOINED.at(text, start, to);
            if (start + joined.length() > left) {
                return false;
            }
        }
        int end = right;
        while (end < to && "、，；。和及与等".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String before = text.substring(begin, left);
        String after = text.substring(right, end);
        if (BodyNames.isClassNoun(after)) {
            return false;
        }
        boolean collective = BodyNames.isCollective(after) || isElided(text, right, to);
        boolean leftBody = BodyNames.isBody(before) || (BodyNames.isShort(before) && collective);
        boolean rightBody = NameChecks.isCrowd(after)
                || BodyNames.isBody(after)
                || BodyNames.isShort(after)
                || BodyNames.isPost(after);
        return (leftBody && rightBody) || (BodyNames.isPost(before) && BodyNames.isPost(after));
    }

    /** Ends a name, taking apart what is glued: 各乡镇各部门, 县委县政府. */
    private void close(int end) {
        int from = begin;
        // What is longer holds no names.
        int glued = end - begin <= LONGEST_GLUED ? end : begin;
        for (int i = from + 2; i < glued; i++) {
            boolean each = text.charAt(i) == '各'
                    && text.substring(from, i).indexOf('各') >= 0
                    && BodyNames.isBody(text.substring(from, i));
            if (each || isPartyAndGovernment(from, i, end) || isNextBody(from, i, end)) {
                add(from, i);
                from = i;
            }
        }
        add(from, end);
    }

    /** 县林业局县水务局, 镇环保所各村: the mark between them, often a blank, was lost. */
    private boolean isNextBody(int from, int i, int end) {
        boolean office = "局所站院队室厅".indexOf(text.charAt(i - 1)) >= 0 && i - from > 2 && end - i > 1;
        if (!office || !BodyNames.isBody(text.substring(from, i))) {
            return false;
        }
        boolean villages = EVERY_PLACE.matcher(text).region(i, end).lookingAt();
        boolean level = LEVEL_CHARS.indexOf(text.charAt(i)) >= 0
                && text.substring(from, i).indexOf(text.charAt(i)) >= 0;
        return villages || level && end - i > 2 && BodyNames.isBody(text.substring(i, end));
    }

    private boolean isPartyAndGovernment(int from, int i, int end) {
        char level = text.charAt(i);
        return LEVEL_CHARS.indexOf(level) >= 0
                && text.charAt(i - 1) == '委'
                && text.substring(from, i).indexOf(level) >= 0
                && i + 1 < end
                && (text.startsWith("政府", i + 1) || text.startsWith("人民政府", i + 1));
    }

    private void add(int from, int end) {
        if (end > from && !text.substring(from, end).isBlank()) {
            pieces.add(new Piece(from, end, etc));
        }
    }

    /** Joins what one word governs (各区、县级市; 省、市有关部门) and drops a bare 部门 behind 等. */
    private List<Piece> merged() {
        List<Piece> merged = new ArrayList<>();
        for (Piece piece : pieces) {
            String words = piece.in(text);
            Piece last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (piece.etc() && isBareClose(words)) {
                continue;
            }
            boolean near = last != null && piece.from() - last.to() <= 2;
            boolean places = near && last != null && text.charAt(last.to()) == '、' && isOfPlaces(last.in(text), words);
            if (last != null && near && (places || governs(last.in(text), words))) {
                merged.set(merged.size() - 1, new Piece(last.from(), piece.to(), last.etc()));
            } else {
                merged.add(piece);
            }
        }
        return List.copyOf(merged);
    }

    private static boolean isBareClose(String words) {
        boolean counted = CleanText.isDigit(words.charAt(0)) || HanNumber.isHan(words.charAt(0));
        return counted
                || BodyNames.isClassNoun(words)
                || BodyNames.SUFFIXES.contains(words)
                || "部门和单位".equals(words)
                || "单位和部门".equals(words)
                || "企业".equals(words);
    }

    /** 各县、市、区人民政府: one word governs all the places. */
    private static boolean isOfPlaces(String last, String words) {
        return PLACES.matcher(last).matches()
                && ONE_PLACE.matcher(words).lookingAt()
                && (ONE_PLACE.matcher(words).matches()
                        || PLACE_GOVERNMENT.matcher(words).find());
    }

    private static boolean governs(String last, String words) {
        boolean level = BodyNames.isLevel(last) && LEVEL_CHARS.indexOf(words.charAt(0)) >= 0;
        return level || (BodyNames.isClassNoun(words) && BodyNames.isCollective(last));
    }
}
