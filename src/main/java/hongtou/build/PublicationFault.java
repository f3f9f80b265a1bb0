package hongtou.build;

import hongtou.diagnostic.Message;
import org.jspecify.annotations.Nullable;

/** An output that could not be published; what stood there before still stands. */
public final class PublicationFault extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Message message;
    private final boolean refused;

    /** @param refused true where the folder is not ours to replace, false where the file system failed */
    PublicationFault(Message message, boolean refused, @Nullable Throwable cause) {
        super(message.english(), cause);
        this.message = message;
        this.refused = refused;
    }

    /** What happened and what to do. */
    public Message message() {
        return message;
    }

    /** True where the folder holds what somebody else put there. */
    public boolean refused() {
        return refused;
    }
}
