package hongtou.checks;

/** Compares the names of bodies (机关) as people do. */
final class BodyNames {
    /** Shorter endings, such as 办公室, are shared by many bodies. */
    private static final int SHORTEST_NAME = 4;

    private BodyNames() {}

    /** True for one name, or its long and short form: 临县安家庄乡人民政府, 安家庄乡人民政府. */
    static boolean same(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        return a.equals(b) || shortened(a, b) || shortened(b, a);
    }

    private static boolean shortened(String full, String part) {
        return part.length() >= SHORTEST_NAME && full.endsWith(part);
    }

    /** The red mark says 文件 behind the name; the name does not. */
    private static String plain(String name) {
        String plain = name.replaceAll("[\\s\\u3000]", "").replace("中国共产党", "中共");
        return plain.endsWith("文件") ? plain.substring(0, plain.length() - 2) : plain;
    }
}
