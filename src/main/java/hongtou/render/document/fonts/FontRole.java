package hongtou.render.document.fonts;

import java.util.Arrays;
import java.util.Optional;

/** What a typeface is used for in an official document (GB/T 9704-2012, 5.2.2 and 7). */
public enum FontRole {
    /** The text. */
    FANG_SONG("仿宋"),
    /** Headings of the second level, the name of a signer. */
    KAI("楷体"),
    /** Headings of the first level, 密级, 紧急程度, the word 附件. */
    HEI("黑体"),
    /** The issuer's mark and the title. */
    XIAO_BIAO_SONG("小标宋"),
    /** The page number. */
    SONG("宋体"),
    /** Digits and Latin letters where the profile asks for a face of their own; there is no bundled one. */
    LATIN("西文");

    private final String chinese;

    FontRole(String chinese) {
        this.chinese = chinese;
    }

    /** The name by which users know it. */
    public String chinese() {
        return chinese;
    }

    /** The role of that name. */
    public static Optional<FontRole> of(String chinese) {
        return Arrays.stream(values()).filter(r -> r.chinese.equals(chinese)).findFirst();
    }
}
