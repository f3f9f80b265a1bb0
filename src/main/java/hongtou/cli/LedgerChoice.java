package hongtou.cli;

import hongtou.build.ProgressFiles;
import hongtou.model.Progress;
import hongtou.view.Ledger;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ledger of the workspace for a day; read when it is first asked for, so that other commands do not speak of it. */
final class LedgerChoice {
    private final Inputs inputs;
    private final Session session;
    private final LocalDate asOf;
    private @Nullable Ledger ledger;

    LedgerChoice(Inputs inputs, Session session, LocalDate asOf) {
        this.inputs = inputs;
        this.session = session;
        this.asOf = asOf;
    }

    /** Reads the ledger; what is wrong with it is told. */
    Ledger get() {
        if (ledger == null) {
            List<Progress> lines = inputs.workspace()
                    .map(w -> ProgressFiles.read(w, inputs.documents(), f -> session.report(List.of(f))))
                    .orElse(List.of());
            ledger = Ledger.of(lines, asOf, inputs.week());
        }
        return ledger;
    }
}
