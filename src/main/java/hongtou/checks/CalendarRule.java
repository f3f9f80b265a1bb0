package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.model.Holidays;
import java.util.List;

/** A rule about the days that a document names, seen with the public holidays (节假日安排). */
non-sealed interface CalendarRule extends Rule {

    /** The faults in a document, in any order; where no holidays are known only weekends are free. */
    List<Diagnostic> check(Document document, Holidays holidays);
}
