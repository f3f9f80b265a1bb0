package hongtou.model;

/** Whether a document is in force (有效性). */
public enum Validity {
    IN_FORCE("有效"),
    AMENDED("已修改"),
    PARTLY_VOID("部分失效"),
    REPEALED("废止"),
    LAPSED("失效");

    private final String chinese;

    Validity(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
