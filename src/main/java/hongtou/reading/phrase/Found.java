package hongtou.reading.phrase;

import hongtou.model.Due;
import org.jspecify.annotations.Nullable;

/**
 * What a form found at a place; offsets in the ready text.
 *
 * @param due the deadline, or null for a time that is none and only has to be passed over
 * @param binds the words it holds for where the form itself knows them, else null
 */
record Found(
        int start,
        int end,
        @Nullable Due due,
        boolean yearInherited,
        @Nullable String binds) {

    static Found of(int start, int end, Due due) {
        return new Found(start, end, due, false, null);
    }

    /** A time that is no deadline. */
    static Found none(int start, int end) {
        return new Found(start, end, null, false, null);
    }

    boolean recurring() {
        return due instanceof Due.Recurring;
    }
}
