package hongtou.model;

/** Whether the public may see a document (公开属性). */
public enum Openness {
    /** 主动公开: the only one that reaches a public output. */
    PUBLIC("主动公开"),
    /** 依申请公开 */
    ON_REQUEST("依申请公开"),
    /** 不予公开 */
    WITHHELD("不予公开");

    private final String chinese;

    Openness(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
