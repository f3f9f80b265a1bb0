package hongtou.diagnostic;

/** How much a finding weighs, heaviest first. */
public enum Severity {
    /** The output would be wrong or not official: stops a publication. */
    ERROR("error", "错误"),
    /** Suspicious: a person should look. */
    WARNING("warning", "警告"),
    /** Worth knowing. */
    INFO("info", "提示");

    private final String key;
    private final String chinese;

    Severity(String key, String chinese) {
        this.key = key;
        this.chinese = chinese;
    }

    /** The name in JSON. */
    public String key() {
        return key;
    }

    /** The name in a language. */
    public String in(Language language) {
        return language == Language.CHINESE ? chinese : key;
    }
}
