package hongtou.render.document.fonts;

import hongtou.diagnostic.Message;

/** A font file that cannot be embedded in a PDF; says why and what to do. */
final class UnusableFont extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;
    private final transient Message remedy;

    UnusableFont(Message reason, Message remedy) {
        super(reason.english());
        this.reason = reason;
        this.remedy = remedy;
    }

    Message reason() {
        return reason;
    }

    Message remedy() {
        return remedy;
    }
}
