package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Register;
import java.util.ArrayList;
import java.util.List;

/** HT804: a duty that the superior plan (上级文件) has too, and asks for earlier. */
final class DeadlineAfterSuperior implements RegisterRule {
    /** Duties of two plans with so much in common are one; found on plans of five governments for one programme. */
    static final double ONE_DUTY = 0.5;

    @Override
    public String code() {
        return "HT804";
    }

    @Override
    public List<Diagnostic> check(List<Document> documents, Register register) {
        List<Diagnostic> found = new ArrayList<>();
        for (Superiors.Link link : Superiors.among(documents)) {
            PlanDuties own = PlanDuties.of(link.document());
            new DutyPairs(own, PlanDuties.of(link.superior()), ONE_DUTY)
                    .all().stream()
                            .filter(pair ->
                                    pair.one().day().isAfter(pair.other().day()))
                            .forEach(pair -> found.add(finding(link, pair)));
        }
        return found;
    }

    private Diagnostic finding(Superiors.Link link, DutyPairs.Pair pair) {
        String own = pair.one().deadline().words();
        String theirs = pair.other().deadline().words();
        String title = link.superior().title();
        return Diagnostic.warning(
                        code(),
                        link.document().at(pair.one().deadline().span()),
                        new Message(
                                "时限“" + own + "”晚于上级文件《" + title + "》同一事项的“" + theirs + "”",
                                "the deadline \"" + own + "\" is after that of the same duty in \"" + title + "\", \""
                                        + theirs + "\""))
                .hint("下级的时限应当不晚于上级；不是同一事项的，写豁免和理由", "set it no later, or exempt this where it is another duty")
                .related(List.of(link.superior().at(pair.other().deadline().span())));
    }
}
