package hongtou.model;

/** The format of a document (版式). */
public enum Layout {
    /** The general format (通用). */
    GENERAL("通用"),
    /** The letter (信函, clause 10.1). */
    LETTER("信函"),
    /** The order (命令, clause 10.2). */
    ORDER("命令"),
    /** The minutes (纪要, clause 10.3). */
    MINUTES("纪要"),
    /** A plain plan without a red head (无版头). */
    PLAIN("无版头");

    private final String chinese;

    Layout(String chinese) {
        this.chinese = chinese;
    }

    /** The word in the front matter. */
    public String chinese() {
        return chinese;
    }
}
