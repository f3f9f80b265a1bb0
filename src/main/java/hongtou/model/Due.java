package hongtou.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When something is due: the meaning of a deadline's words. */
public sealed interface Due {

    /** The name in JSON. */
    String kind();

    /** The last day on which it is in time, or null where none can be known. */
    @Nullable
    LocalDate date();

    /** A day: 2024年7月1日前. The day itself is in time. */
    record Fixed(LocalDate date) implements Due {
        @Override
        public String kind() {
            return "fixed";
        }
    }

    /**
     * The end of a year, half-year, quarter or month: 2024年底前, 2024年6月底前; or a named time: 汛期前.
     *
     * @param date the last day, or null for a named time that no calendar knows
     * @param yearOnly true where only a year is printed ("2025年推动…"): weaker than 底前
     */
    record ByEndOf(@Nullable LocalDate date, boolean yearOnly) implements Due {
        @Override
        public String kind() {
            return "by-end-of";
        }
    }

    /** From a day to a day, both included: 2024年7月至12月. */
    record Range(LocalDate from, LocalDate date) implements Due {
        @Override
        public String kind() {
            return "range";
        }
    }

    /** Again and again: 每月21日前, 每季度至少1次. */
    record Recurring(Recurrence recurrence) implements Due {
        @Override
        public String kind() {
            return "recurring";
        }

        @Override
        public @Nullable LocalDate date() {
            return null;
        }
    }

    /**
     * Counted from an event: 印发之日起15日内.
     *
     * @param relativeTo {@code issued}, {@code start} for the first day of the plan (用4年时间), or the words of the event
     * @param offset an ISO 8601 period such as {@code P30D}
     */
    record Relative(
            String relativeTo, String offset, @Nullable LocalDate date) implements Due {
        @Override
        public String kind() {
            return "relative";
        }
    }

    /** Without an end: 长期坚持, 持续推进. */
    record Ongoing() implements Due {
        @Override
        public String kind() {
            return "ongoing";
        }

        @Override
        public @Nullable LocalDate date() {
            return null;
        }
    }
}
