package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.Period;
import hongtou.model.Register;
import hongtou.model.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        List<Document> inForce =
                documents.stream().filter(DeadlinesConflict::isInForce).toList();
        List<Diagnostic> found = new ArrayList<>();
        for (List<Document> issued : Issuers.apart(inForce)) {
            List<PlanDuties> plans = issued.stream().map(PlanDuties::of).toList();
            NavigableSet<Integer> years = years(plans);
            new SharedDuties(plans, SAME_DUTY)
                    .pairs(said -> keys(said, years), DeadlinesConflict::conflict)
                    .forEach(pair -> found.add(finding(pair.one(), pair.other())));
        }
        return found;
    }

    /** The years in which something is due. */
    private static NavigableSet<Integer> years(List<PlanDuties> plans) {
        return plans.stream()
                .flatMap(plan -> plan.duties().stream())
                .map(duty -> duty.day().getYear())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Two duties that conflict have a body in common, and a year: that of a day, and one of the other plan's time. */
    private static Set<String> keys(SharedDuties.Said said, NavigableSet<Integer> years) {
        Field<Period> period = said.document().frontMatter().planning().period();
        Set<Integer> meant = new HashSet<>(Set.of(said.duty().day().getYear()));
        if (period != null) {
            int from = period.value().from().getYear();
            meant.addAll(
                    years.subSet(from, true, Math.max(from, period.value().to().getYear()), true));
        }
        return said.duty().owners().stream()
                .flatMap(owner -> meant.stream().map(year -> year + owner))
                .collect(Collectors.toSet());
    }

    private static boolean isInForce(Document document) {
        Field<Validity> validity = document.frontMatter().disclosure().validity();
        boolean replaced = !document.frontMatter().disclosure().replacedBy().isEmpty();
        return !replaced && (validity == null || validity.value() == Validity.IN_FORCE);
    }

    /** Two years' plans ask for the same every year: both days must lie in both plans' time. */
    private static boolean conflict(SharedDuties.Said one, SharedDuties.Said other) {
        LocalDate here = one.duty().day();
        LocalDate there = other.duty().day();
        boolean sameTime =
                here.getYear() == there.getYear() || (holds(one.document(), there) && holds(other.document(), here));
        return sameTime && !here.equals(there);
    }

    private static boolean holds(Document document, LocalDate day) {
        Field<Period> period = document.frontMatter().planning().period();
        return period != null && period.value().holds(day);
    }

    private Diagnostic finding(SharedDuties.Said one, SharedDuties.Said other) {
        Deadline here = one.duty().deadline();
        Deadline there = other.duty().deadline();
        Document elsewhere = other.document();
        String own = here.words();
        String theirs = there.words();
        return Diagnostic.warning(
                        code(),
                        one.document().at(here.span()),
                        new Message(
                                "时限“" + own + "”与《" + elsewhere.title() + "》同一事项的“" + theirs + "”不一致",
                                "the deadline \"" + own + "\" and that of the same duty in \"" + elsewhere.title()
                                        + "\", \"" + theirs + "\", disagree"))
                .hint("两份文件的时限改成一致；前一份已被替代的，写明“被替代”", "make them agree, or mark the older document as replaced")
                .related(List.of(elsewhere.at(there.span())));
    }
}
