package hongtou.audit.ink;

import hongtou.diagnostic.Message;

/** Tells why a file cannot be measured at all: no PDF, damaged, locked, or pictures without text. */
public final class UnreadablePdf extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Message reason;

    UnreadablePdf(Message reason) {
        super(reason.english());
        this.reason = reason;
    }

    /** For the user. */
    public Message reason() {
        return reason;
    }
}
