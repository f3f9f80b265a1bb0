package hongtou.importing;

import java.util.List;
import java.util.regex.Pattern;

/** Rows of a list of names, as decisions on awards attach them: 王某　示例镇人民政府, or people side by side. The blanks part what they say. */
final class NameRows {
    private static final int LONGEST = 60;
    private static final int FEWEST_NAMES = 3;
    private static final Pattern PARTED =
            Pattern.compile("\\p{IsHan}[\\p{IsHan}（）()·]{0,24}(?:[ \\u3000]+[\\p{IsHan}（）()·]{1,24}){1,16}");
    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,4}(?:[（(]\\p{IsHan}{1,4}[）)])?");
    private static final Pattern BLANK = Pattern.compile("\\u3000");
    private static final Pattern WORDS = Pattern.compile("[要应须将为按对在被把和与]$|^[的和与及]");

    private NameRows() {}

    static boolean isRow(List<Para> paras, int at) {
        String row = typed(paras, at);
        if (row.isEmpty()) {
            return false;
        }
        List<String> cells = BLANK.splitAsStream(row).toList();
        boolean names = cells.size() >= FEWEST_NAMES
                && cells.stream().allMatch(c -> NAME.matcher(c).matches());
        return names || !typed(paras, at - 1).isEmpty() || !typed(paras, at + 1).isEmpty();
    }

    /** The row with one blank between its cells; empty for a paragraph that is none. */
    private static String typed(List<Para> paras, int at) {
        if (at < 0 || at >= paras.size() || paras.get(at).length() > LONGEST) {
            return "";
        }
        String raw = Blanks.strip(paras.get(at).raw());
        if (!PARTED.matcher(raw).matches() || TitleLines.isComplete(raw)) {
            return "";
        }
        String row = Blanks.parted(raw);
        boolean sentence =
                BLANK.splitAsStream(row).anyMatch(c -> WORDS.matcher(c).find());
        return sentence || row.indexOf('\u3000') < 0 ? "" : row;
    }
}
