package hongtou.meta.crooked.view;

import hongtou.meta.crooked.checks.UsesAnotherRoomsLibrary;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** A sibling that knows a sibling, asks the clock and the locale, and prints. */
public final class AsksTheMachine {

    /** Breaks the rules of the house. */
    public String today(UsesAnotherRoomsLibrary sibling) {
        System.out.println(sibling);
        return LocalDate.now(ZoneOffset.UTC) + " " + Locale.getDefault();
    }

    /** Keeps them: the clock is handed in. */
    public String today(Clock clock) {
        return LocalDate.now(clock).toString();
    }
}
