package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.Organ;
import hongtou.model.Period;
import hongtou.model.Register;
import hongtou.model.Responsibility;
import hongtou.model.Task;
import hongtou.model.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** HT807: two plans of one issuer that give one body different deadlines for the same duty. */
final class DeadlinesConflict implements RegisterRule {
    /** Nearly the same words: plans of one issuer share many phrases. */
    private static final double SAME_DUTY = 0.8;

    @Override
    public String code() {
        return "HT807";
    }

    @Override
    public List<Diagnostic> check(List<Document> documents, Register register) {
        List<Document> sorted = DocumentNumberTaken.sorted(documents).stream()
                .filter(DeadlinesConflict::isInForce)
                .toList();
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                Document earlier = sorted.get(i);
                Document later = sorted.get(j);
                if (BodyNamedDifferentlyElsewhere.oneIssuer(earlier, later)) {
                    DutyPairs.of(later, earlier, SAME_DUTY).stream()
                            .filter(pair -> conflict(later, pair.one(), earlier, pair.other()))
                            .forEach(pair -> found.add(finding(later, pair.one(), earlier, pair.other())));
                }
            }
        }
        return found;
    }

    private static boolean isInForce(Document document) {
        Field<Validity> validity = document.frontMatter().disclosure().validity();
        boolean replaced = !document.frontMatter().disclosure().replacedBy().isEmpty();
        return !replaced && (validity == null || validity.value() == Validity.IN_FORCE);
    }

    /** Two years' plans ask for the same every year: both days must lie in both plans' time. */
    private static boolean conflict(Document one, DatedDuty here, Document other, DatedDuty there) {
        boolean sameTime =
                here.day().getYear() == there.day().getYear() || (holds(one, there.day()) && holds(other, here.day()));
        Set<String> owners = owners(here.task());
        return sameTime
                && !here.day().equals(there.day())
                && owners(there.task()).stream().anyMatch(owners::contains);
    }

    private static boolean holds(Document document, LocalDate day) {
        Field<Period> period = document.frontMatter().planning().period();
        return period != null && period.value().holds(day);
    }

    private static Set<String> owners(Task task) {
        Responsibility who = task.responsibility();
        return Stream.concat(who.lead().stream(), who.responsible().stream())
                .map(Organ::name)
                .collect(Collectors.toSet());
    }

    private Diagnostic finding(Document document, DatedDuty here, Document elsewhere, DatedDuty there) {
        String own = here.deadline().words();
        String theirs = there.deadline().words();
        return Diagnostic.warning(
                        code(),
                        document.at(here.deadline().span()),
                        new Message(
                                "时限“" + own + "”与《" + elsewhere.title() + "》同一事项的“" + theirs + "”不一致",
                                "the deadline \"" + own + "\" and that of the same duty in \"" + elsewhere.title()
                                        + "\", \"" + theirs + "\", disagree"))
                .hint("两份文件的时限改成一致；前一份已被替代的，写明“被替代”", "make them agree, or mark the older document as replaced")
                .related(List.of(elsewhere.at(there.deadline().span())));
    }
}
