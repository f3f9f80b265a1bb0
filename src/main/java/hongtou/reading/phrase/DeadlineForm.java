package hongtou.reading.phrase;

import org.jspecify.annotations.Nullable;

/** One way to say by when. */
interface DeadlineForm {

    /** The deadline that begins at a place, or null. */
    @Nullable
    Found at(ReadText text, int start, TimeContext context);
}
