package hongtou.checks;

import hongtou.model.Document;
import java.util.List;
import java.util.Set;

/** The dated duties of a plan together with their vocabulary: taken once, compared with those of many plans. */
record PlanDuties(Document document, List<DatedDuty> duties, Likeness.Vocabulary vocabulary) {

    static PlanDuties of(Document document) {
        List<DatedDuty> duties = DatedDuty.of(document);
        return new PlanDuties(
                document,
                duties,
                new Likeness.Vocabulary(duties.stream().map(DatedDuty::words).toList()));
    }

    DatedDuty duty(int number) {
        return duties.get(number);
    }

    Set<String> bigrams(int number) {
        return vocabulary.of(duty(number).words());
    }
}
