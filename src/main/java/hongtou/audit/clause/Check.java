package hongtou.audit.clause;

import hongtou.audit.layout.PrintedDocument;
import hongtou.diagnostic.Message;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One demand of the standard that can be measured.
 *
 * @param number in the list of 60
 * @param clause of the standard
 * @param element what it is about
 * @param required what it asks, with the tolerance
 * @param measure records what it finds; nothing where the demand does not apply
 */
record Check(int number, String clause, Message element, Message required, BiConsumer<PrintedDocument, Tally> measure) {

    List<Measurement> of(PrintedDocument document, Choices choices) {
        Tally tally = new Tally(this, choices);
        measure.accept(document, tally);
        return tally.measurements();
    }

    Measurement result(int page, Message measured, Verdict verdict, @Nullable Message reason) {
        return new Measurement(number, clause, page, element, measured, required, verdict, reason);
    }
}
