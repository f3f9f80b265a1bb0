package hongtou.checks;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the short and the long name of a body have in common: 镇应急管理办公室 and 应急办 are both an office (办) for 应急.
 *
 * @param stem what it is for
 * @param kind what it is: 办, 局, 站 …; empty where the name does not say
 */
record BodyKey(String stem, String kind) {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("办公室", "办"),
            Map.entry("委员会", "委"),
            Map.entry("大队", "队"),
            Map.entry("中队", "队"),
            Map.entry("服务中心", "中心"),
            Map.entry("中心", "中心"),
            Map.entry("办", "办"),
            Map.entry("委", "委"),
            Map.entry("局", "局"),
            Map.entry("站", "站"),
            Map.entry("所", "所"),
            Map.entry("队", "队"),
            Map.entry("厅", "厅"));
    private static final int SHORTEST = 2;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]");
    private static final Pattern LEVEL = Pattern.compile("^(?:[镇县省]|乡(?!村|镇)|市(?!场|政)|区(?!域)|街道)(?=.{3,})");

    static BodyKey of(String name) {
        String bare = withoutLevel(BLANKS.matcher(name).replaceAll(""));
        String suffix =
                KINDS.keySet().stream().filter(bare::endsWith).reduce("", (a, b) -> b.length() > a.length() ? b : a);
        return new BodyKey(bare.substring(0, bare.length() - suffix.length()), KINDS.getOrDefault(suffix, ""));
    }

    /** True where both may well be one body under two names. */
    boolean mayBe(BodyKey other) {
        return sharedByAlike().isPresent()
                && sharedByAlike().equals(other.sharedByAlike())
                && (shortens(stem, other.stem) || shortens(other.stem, stem));
    }

    /** What all names that may be one body's have in common; nothing for a name that tells too little. */
    Optional<String> sharedByAlike() {
        return kind.isEmpty() || stem.length() < SHORTEST ? Optional.empty() : Optional.of(stem.charAt(0) + kind);
    }

    /** The characters of the short stem stand in the long one in the same order. */
    private static boolean shortens(String part, String whole) {
        if (part.length() > whole.length()) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            if (whole.charAt(i) == part.charAt(at)) {
                at++;
            }
        }
        return at == part.length();
    }

    /** 镇安监站 is 安监站; but 乡村 and 市场 are words. */
    static String withoutLevel(String name) {
        return LEVEL.matcher(name).replaceFirst("");
    }
}
