package hongtou.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line of a body in a chapter of duties, 派出所：负责…, where the line feed before it was lost. */
final class DutyLine {
    private static final Pattern NAMES = Pattern.compile("([\\p{IsHan}、（）()]{2,40})[：:](?=\\S)");
    private static final Pattern DUTIES = Pattern.compile("职责|分工");
    private static final int LONGEST_HEADING = 24;

    private DutyLine() {}

    /** True where a chapter begins whose heading announces duties: 四、工作职责. */
    static boolean areBelow(String words, int at) {
        return DUTIES.matcher(words)
                .region(at, Math.min(words.length(), at + LONGEST_HEADING))
                .find();
    }

    /** True where names that end as those of bodies stand before a colon. */
    static boolean beginsAt(String words, int at) {
        Matcher names = NAMES.matcher(words).region(at, words.length());
        return names.lookingAt() && Elements.ORGANS.endOf(names.group(1).replaceFirst("[（(][^（）()]*[）)]$", ""));
    }
}
