package hongtou.reading.phrase;

import hongtou.model.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about time as a whole, so that {@code 年底前} and {@code 印发之日起15日内} can be worked out.
 *
 * @param issued 成文日期, or null
 * @param period 实施期限, or null
 */
public record PlanDates(
        @Nullable LocalDate issued, @Nullable Period period) {
    /** Nothing is known. */
    public static final PlanDates UNKNOWN = new PlanDates(null, null);
}
