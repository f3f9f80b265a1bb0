package hongtou.model;

import hongtou.source.Place;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was reported of a task on one day (进度): a line of the ledger (台账).
 *
 * @param task the id of a task or an obligation
 * @param date the day for which it holds
 * @param state or null where none is written
 * @param percent from 0 to 100, or null where none is written
 * @param person 责任人, or an empty text
 * @param note 说明, or an empty text
 * @param evidence 佐证, or an empty text
 * @param at where it stands
 */
public record Progress(
        String task,
        LocalDate date,
        @Nullable ProgressState state,
        @Nullable Integer percent,
        String person,
        String note,
        String evidence,
        Place at) {

    /** True where another line says the same, wherever it stands. */
    public boolean saysTheSame(Progress other) {
        return task.equals(other.task)
                && date.equals(other.date)
                && agreesWith(other)
                && person.equals(other.person)
                && note.equals(other.note)
                && evidence.equals(other.evidence);
    }

    /** True where another line has the same state and percentage. */
    public boolean agreesWith(Progress other) {
        return state == other.state && Objects.equals(percent, other.percent);
    }
}
