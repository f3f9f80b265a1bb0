package hongtou.importing;

import hongtou.model.LabelForm;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the decimal numbers of a contingency plan by following them: 1, 1.1, 1.2, 2, 2.1, 2.1.1. */
final class DecimalNumbers {
    private static final Pattern DEEP = Pattern.compile(
            "([0-9]{1,2}(?:[.．][0-9]{1,2}){1,3})[.．、]?([ \\u3000]*)([\\p{IsHan}《“（(].*)", Pattern.DOTALL);
    private static final Pattern TOP = Pattern.compile("([0-9]{1,2})([.．、]?)[ \\u3000]*(\\p{IsHan}[^。；，;]{0,28})");
    /** 1.5万元 begins a line by accident. */
    private static final Pattern VALUE = Pattern.compile("^(?:[万亿千百倍米吨亩元度克升]|公[里顷斤]|平方|立方|厘米|毫米|小时|个百分点)");

    private static final int FEWEST = 3;
    private static final int LARGEST_GAP = 2;
    /** 1.2.2 and then 1.2.7 */
    private static final int LARGEST_GAP_IN_ROW = 9;

    private final List<String> texts;
    private final Map<Integer, RuleNumber> found = new HashMap<>();
    /** The first part of the nearest number of two parts or more behind each text; 0 where none comes any more. */
    private final int[] behind;

    private int[] last = {};
    /** True where an item 1. stands behind the last number. */
    private boolean listed;

    private DecimalNumbers(List<String> texts) {
        this.texts = texts;
        this.behind = new int[texts.size()];
        for (int i = texts.size() - 2; i >= 0; i--) {
            Matcher deep = DEEP.matcher(texts.get(i + 1));
            boolean number = deep.matches() && !VALUE.matcher(deep.group(3)).find();
            behind[i] = number ? parts(deep.group(1))[0] : behind[i + 1];
        }
    }

    /** Puts the numbers found into the places of their texts, where the texts are numbered so. */
    static void mark(List<String> texts, Map<Integer, RuleNumber> into) {
        DecimalNumbers numbers = new DecimalNumbers(texts);
        int deep = 0;
        for (int i = 0; i < texts.size(); i++) {
            if (!into.containsKey(i)) {
                deep += numbers.at(i) ? 1 : 0;
            }
        }
        if (deep >= FEWEST) {
            numbers.found.forEach(into::putIfAbsent);
        }
    }

    /** True where a number of two parts or more stands here. */
    private boolean at(int i) {
        String text = texts.get(i);
        if (text.isEmpty() || text.charAt(0) < '0' || text.charAt(0) > '9') {
            return false;
        }
        Matcher deep = DEEP.matcher(text);
        if (deep.matches()) {
            int[] parts = parts(deep.group(1));
            boolean value = VALUE.matcher(deep.group(3)).find();
            if (value || !follows(parts)) {
                return false;
            }
            last = parts;
            listed = false;
            found.put(i, new RuleNumber(LabelForm.DECIMAL, parts.length, usual(parts), deep.group(3)));
            return true;
        }
        Matcher top = TOP.matcher(text);
        if (top.matches()
                && opensChapter(i, Integer.parseInt(top.group(1)), top.group(2).isEmpty())) {
            last = new int[] {Integer.parseInt(top.group(1))};
            listed = false;
            found.put(i, new RuleNumber(LabelForm.DECIMAL, 1, top.group(1), Blanks.squeeze(top.group(3))));
        } else {
            listed |= top.matches() && top.group(1).equals("1");
        }
        return false;
    }

    private static int[] parts(String number) {
        return Arrays.stream(number.replace('．', '.').split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static String usual(int[] parts) {
        StringBuilder label = new StringBuilder();
        for (int part : parts) {
            label.append(label.length() == 0 ? "" : ".").append(part);
        }
        return label.toString();
    }

    /** The next number on a level that is open, or the first of a level below; headings above it may be missing. */
    private boolean follows(int[] parts) {
        int same = 0;
        while (same < Math.min(parts.length, last.length) && parts[same] == last[same]) {
            same++;
        }
        if (same == parts.length) {
            return false;
        }
        int before = same < last.length ? last[same] : 0;
        int step = parts[same] - before;
        boolean first = true;
        for (int i = same + 1; i < parts.length; i++) {
            first &= parts[i] == 1;
        }
        boolean row = same == parts.length - 1 && last.length == parts.length;
        return first && step >= 1 && step <= (last.length == 0 ? 1 : row ? LARGEST_GAP_IN_ROW : LARGEST_GAP);
    }

    /** 2.组织体系 is a chapter where 2.1 comes below it, or where chapters have no dot; else it is an item. */
    private boolean opensChapter(int at, int number, boolean bare) {
        int before = last.length == 0 ? 0 : last[0];
        if (number <= before || number > before + LARGEST_GAP) {
            return false;
        }
        int first = behind[at];
        // 2.风险评估 without 2.1, between 1.3 and 3.1, where no list has begun since.
        boolean between = before > 0 && number == before + 1 && !listed;
        return first == 0 ? bare : first == number || (bare || between) && first == number + 1;
    }
}
