package hongtou.checks;

import hongtou.model.Label;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a number in its order. */
sealed interface NumberFault {

    /** The label at fault. */
    Label label();

    /** A number that was there before. */
    record Repeated(Label label, Label earlier) implements NumberFault {}

    /**
     * Numbers are missing, or stand behind a larger one.
     *
     * @param before the number before it, or null where it is the first
     * @param from the first number missing
     * @param to the last number missing; smaller than {@code from} where none is missing but the order turns back
     */
    record Gap(Label label, @Nullable Label before, int from, int to) implements NumberFault {}

    /** A number 1 where the others run on. */
    record Restarted(Label label, Label before) implements NumberFault {}

    /** A number that runs on where the author said that each section begins with 1. */
    record RunsOn(Label label, Label before) implements NumberFault {}
}
