package hongtou.model;

/** Where an owner or a deadline was found. */
public enum Origin {
    /** A field list below the task. */
    FIELD("field"),
    /** A tail in round brackets at the end of the task. */
    TAIL("tail"),
    /** The running sentence. */
    TEXT("text"),
    /** Nowhere. */
    NONE("none");

    private final String key;

    Origin(String key) {
        this.key = key;
    }

    /** The name in JSON. */
    public String key() {
        return key;
    }
}
