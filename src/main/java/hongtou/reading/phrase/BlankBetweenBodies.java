package hongtou.reading.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a blank that parts two bodies, 派出所 综合执法队, from one that a web page or a hard wrap left in a word. */
public final class BlankBetweenBodies {
    private static final int LONGEST = 24;
    private static final String MARKS = "，、。；：（）《》“”,;:()";
    /** The name of a single body is over here; behind 镇 or 各 it is not. */
    private static final String ENDS = "局所站院队室厅办委会部心校府";

    /** 镇安全生产委员会 办公室 is one name pulled apart. */
    private static final Pattern PART =
            Pattern.compile("(?:综合|管理|服务|执法|指挥|监督)?(?:办公室|委员会|指挥部|领导小组|工作组|部门|单位|中心|[局办所站]|大队|中队|支队|分局|党委|党组)");

    private static final Pattern PLACES = Pattern.compile("(?:政府|办事处|管委会|管理委员会)$");

    /** What a body does stands behind its name: 综合执法队要加大巡查. */
    private static final Pattern ACTS = Pattern.compile("要(?!素)|关于|应当|负责|牵头|配合|会同|加强|做好|开展");

    private BlankBetweenBodies() {}

    /**
     * True where nothing but the blank parts two names of bodies.
     *
     * @param from offset of the first blank
     * @param to offset behind the last blank
     */
    public static boolean at(String text, int from, int to) {
        if (from <= 0 || to >= text.length() || ENDS.indexOf(UsualLetters.of(text.charAt(from - 1))) < 0) {
            return false;
        }
        int start = from;
        while (start > 0 && from - start <= LONGEST && !ends(text.charAt(start - 1))) {
            start--;
        }
        int end = to;
        while (end < text.length() && end - to <= LONGEST && !ends(text.charAt(end))) {
            end++;
        }
        String left = UsualLetters.of(text.substring(start, from));
        String right = name(UsualLetters.of(text.substring(to, end)));
        // 县政府 各部门 is one name; only another government or office of a place stands beside a government.
        boolean governments = !left.endsWith("府")
                || right.length() > 3 && PLACES.matcher(right).find();
        return left.length() > 2
                && governments
                && (right.length() > 2 || right.startsWith("各"))
                && BodyNames.isBody(left)
                && BodyNames.isBody(right)
                && !PART.matcher(right).matches();
    }

    private static String name(String words) {
        Matcher acts = ACTS.matcher(words);
        return acts.find() ? words.substring(0, acts.start()) : words;
    }

    private static boolean ends(char c) {
        return MARKS.indexOf(c) >= 0 || CleanText.isBlank(c);
    }
}
