package hongtou.audit;

import hongtou.audit.clause.Measurement;
import hongtou.audit.clause.Verdict;
import java.util.List;

/**
 * What an audit found.
 *
 * @param measurements in the order of the checks
 */
public record AuditReport(List<Measurement> measurements) {

    public AuditReport {
        measurements = List.copyOf(measurements);
    }

    /** True where no clause is violated. */
    public boolean isMet() {
        return count(Verdict.VIOLATED) == 0;
    }

    /** How many measurements have a verdict. */
    public long count(Verdict verdict) {
        return measurements.stream().filter(m -> m.verdict() == verdict).count();
    }
}
