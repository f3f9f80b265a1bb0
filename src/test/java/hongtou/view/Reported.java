package hongtou.view;

import hongtou.model.Progress;
import hongtou.model.ProgressState;
import hongtou.source.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Lines of a ledger made by hand. */
public final class Reported {
    private Reported() {}

    public static Progress line(String task, LocalDate date, @Nullable ProgressState state, @Nullable Integer percent) {
        return new Progress(task, date, state, percent, "", "", "", Place.unread("content/progress/x.csv"));
    }
}
