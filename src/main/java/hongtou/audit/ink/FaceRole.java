package hongtou.audit.ink;

/** The kinds of face that the standard names; it names no product. */
public enum FaceRole {
    FANG_SONG("仿宋"),
    KAI("楷体"),
    HEI("黑体"),
    XIAO_BIAO_SONG("小标宋"),
    SONG("宋体"),
    /** A face that is known to be none of these. */
    OTHER("其他"),
    /** A name that a PDF printer made up, or that is not known: it says nothing of the face. */
    NAMELESS("");

    private final String chinese;

    FaceRole(String chinese) {
        this.chinese = chinese;
    }

    /** The name in the standard. */
    public String chinese() {
        return chinese;
    }
}
