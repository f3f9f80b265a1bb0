package hongtou.build;

/** For whom an output is made. */
public enum Edition {
    /** 公开: what everybody may see; the only one that goes into {@code public/}. */
    PUBLIC("public"),
    /** 内部: also drafts and documents that are not 主动公开, with findings and internal columns. */
    INTERNAL("internal");

    private final String key;

    Edition(String key) {
        this.key = key;
    }

    /** The name in a manifest. */
    String key() {
        return key;
    }
}
