package hongtou.audit.clause;

import hongtou.audit.ink.FaceRole;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbering of a heading (7.3.3).
 *
 * @param level 1 to 4
 * @param number its value
 * @param label as printed
 * @param correct false for a variant of the label that the standard does not know
 */
record Levels(int level, int number, String label, boolean correct) {
    private static final String HAN = "[一二三四五六七八九十]{1,3}";
    private static final Pattern LABEL = Pattern.compile("^(?:(" + HAN + ")(、|\\.|．|，)|([（(])(" + HAN
            + ")([）)])、?|(\\d{1,2})([.．、])(?!\\d)|([（(])(\\d{1,2})([）)])、?)");

    /** 第一条 of a rule, 2.1 of a contingency plan: （一） below them is a point of the text, not a heading. */
    private static final Pattern RULE =
            Pattern.compile("^(?:第[一二三四五六七八九十百]{1,6}条|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\p{IsHan})");

    static boolean isOfRule(String bare) {
        return RULE.matcher(bare).find();
    }

    /** The label that a paragraph begins with. */
    static Optional<Levels> of(String bare) {
        Matcher m = LABEL.matcher(bare);
        if (!m.find()) {
            return Optional.empty();
        }
        String label = m.group();
        if (m.group(1) != null) {
            return Optional.of(
                    new Levels(1, value(m.group(1)), label, m.group(2).equals("、")));
        }
        if (m.group(4) != null) {
            return Optional.of(new Levels(2, value(m.group(4)), label, label.matches("（.*）")));
        }
        if (m.group(6) != null) {
            return Optional.of(new Levels(
                    3, Integer.parseInt(m.group(6)), label, m.group(7).equals(".")));
        }
        return Optional.of(new Levels(4, Integer.parseInt(m.group(9)), label, label.matches("（.*）")));
    }

    /** The face that the standard gives to the level. */
    FaceRole face() {
        return switch (level) {
            case 1 -> FaceRole.HEI;
            case 2 -> FaceRole.KAI;
            default -> FaceRole.FANG_SONG;
        };
    }

    /** Han numerals up to 99. */
    private static int value(String han) {
        int value = 0;
        for (int i = 0; i < han.length(); i++) {
            char c = han.charAt(i);
            int digit = "一二三四五六七八九".indexOf(c) + 1;
            value = c == '十' ? Math.max(value, 1) * 10 : value + digit;
        }
        return value;
    }
}
