package hongtou.audit.clause;

import hongtou.diagnostic.Message;

/** What a measurement says of a clause. */
public enum Verdict {
    MET("met", "✔", "符合", "met"),
    VIOLATED("violated", "✘", "不符合", "violated"),
    /** What no clause forbids, but a careful office does otherwise. */
    ADVISED("advised", "○", "建议改进", "advised"),
    UNJUDGED("unjudged", "—", "无法判断", "cannot be judged");

    private final String key;
    private final String sign;
    private final String chinese;
    private final String english;

    Verdict(String key, String sign, String chinese, String english) {
        this.key = key;
        this.sign = sign;
        this.chinese = chinese;
        this.english = english;
    }

    /** The name in JSON. */
    public String key() {
        return key;
    }

    /** The sign at the beginning of a printed line. */
    public String sign() {
        return sign;
    }

    /** The name for people. */
    public Message words() {
        return new Message(chinese, english);
    }
}
