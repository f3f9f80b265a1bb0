package hongtou.theme;

import hongtou.diagnostic.Message;
import org.jspecify.annotations.Nullable;

/** A theme that cannot be used as it is: a missing file, a broken template, a name that nothing provides. */
public final class ThemeFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message words;

    ThemeFault(Message words, @Nullable Throwable cause) {
        super(words.english(), cause);
        this.words = words;
    }

    /** What is wrong, with the file of the theme's own folder, and the line where it is known. */
    public Message words() {
        return words;
    }
}
