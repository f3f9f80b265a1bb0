package hongtou.theme;

import org.jspecify.annotations.Nullable;

/** A theme that cannot be used as it is: a missing file, a broken template, a name that nothing provides. */
public final class ThemeFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ThemeFault(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
