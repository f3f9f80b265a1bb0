package hongtou.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document, cut into covering notice, plan and attachments.
 *
 * @param notice empty where there is no covering notice
 * @param planTitle the title of the plan that the notice issues, or null for a document in one piece
 */
record Parts(List<Para> notice, @Nullable TitleLines planTitle, List<Para> plan, List<Attached> attachments) {
    Parts {
        notice = List.copyOf(notice);
        plan = List.copyOf(plan);
        attachments = List.copyOf(attachments);
    }

    /**
     * An attachment.
     *
     * @param line of the input
     * @param number 0 where none is printed
     */
    record Attached(int line, int number, String title, List<Para> paras) {
        Attached {
            paras = List.copyOf(paras);
        }
    }
}
