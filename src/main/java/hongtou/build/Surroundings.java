package hongtou.build;

import hongtou.model.Register;
import hongtou.model.StaticPage;
import hongtou.view.WorkingDays;
import java.util.List;

/**
 * What a workspace says beside its documents.
 *
 * @param register the bodies of the office
 * @param week which days are worked
 * @param pages those that the office has written itself
 */
record Surroundings(Settings settings, Register register, WorkingDays week, List<StaticPage> pages) {
    Surroundings {
        pages = List.copyOf(pages);
    }

    /** The same office, of which nobody knows more than its settings and its register. */
    Surroundings bare() {
        return new Surroundings(settings, register, WorkingDays.WEEK, List.of());
    }
}
