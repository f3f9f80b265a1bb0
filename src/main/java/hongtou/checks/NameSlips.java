package hongtou.checks;

import java.util.Set;

/** Two names of one group of bodies of which one was damaged in typing or copying. */
final class NameSlips {
    /** Shorter names differ by as little and are others: 工会, 总工会. */
    private static final int SHORTEST_CUT = 4;

    private static final int SHORTEST_WORDS = 8;
    /** Said or left out without another meaning: 负有安全（生产）监管职责（的）部门. */
    private static final Set<String> LOOSE = Set.of("的", "生产", "管理", "工作", "监督", "和", "与", "、");
    /** 镇安委会 and 各成员单位 are whole names. */
    private static final String PREFIXES = "省市县区旗镇乡村街各本该其全总副新老大小原";

    private NameSlips() {}

    /** True where one name is the other, cut at its head (委会成员单位) or with a loose word more. */
    static boolean mayBeOne(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        return isCut(shorter, longer) || hasLooseWord(plain(shorter), plain(longer));
    }

    private static boolean isCut(String part, String whole) {
        return part.length() >= SHORTEST_CUT
                && whole.length() == part.length() + 1
                && whole.endsWith(part)
                && PREFIXES.indexOf(whole.charAt(0)) < 0;
    }

    private static boolean hasLooseWord(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        if (shorter.length() < SHORTEST_WORDS) {
            return false;
        }
        int head = 0;
        while (head < shorter.length() && shorter.charAt(head) == longer.charAt(head)) {
            head++;
        }
        int more = longer.length() - shorter.length();
        for (int from = Math.max(0, head - more); from <= head; from++) {
            boolean around = longer.substring(0, from).equals(shorter.substring(0, from))
                    && longer.substring(from + more).equals(shorter.substring(from));
            if (around && LOOSE.contains(longer.substring(from, from + more))) {
                return true;
            }
        }
        return more == 0 && one.equals(other);
    }

    private static String plain(String name) {
        return name.replace("监督管理", "监管");
    }
}
