package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Exempted;
import java.util.List;

/**
 * What the checks found.
 *
 * @param findings what counts, in the order of files and places
 * @param exempted what the authors have accepted (豁免), in the same order
 */
public record Findings(List<Diagnostic> findings, List<Exempted> exempted) {
    public Findings {
        findings = List.copyOf(findings);
        exempted = List.copyOf(exempted);
    }
}
