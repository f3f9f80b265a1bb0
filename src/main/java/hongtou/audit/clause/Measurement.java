package hongtou.audit.clause;

import hongtou.diagnostic.Message;
import org.jspecify.annotations.Nullable;

/**
 * One comparison of what is on paper with what a clause asks, told so that a reader can repeat it with a ruler.
 *
 * @param check its number in the list of checks, 1 to 60
 * @param clause of GB/T 9704-2012, such as {@code 7.2.4}
 * @param page 1 for the first; 0 for the whole document
 * @param element what was measured
 * @param measured the value found, lengths in mm, sizes and line pitch in pt
 * @param required the value asked, with its tolerance
 * @param verdict whether the clause is met
 * @param reason why it is violated or cannot be judged, where the numbers do not say so
 */
public record Measurement(
        int check,
        String clause,
        int page,
        Message element,
        Message measured,
        Message required,
        Verdict verdict,
        @Nullable Message reason) {}
