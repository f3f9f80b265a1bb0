package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Organ;
import hongtou.model.Responsibility;
import hongtou.model.Task;
import java.util.ArrayList;
import java.util.List;

/** HT303: a body that leads a task supports it as well. */
final class LeadAlsoSupports implements DocumentRule {

    @Override
    public String code() {
        return "HT303";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        List<Diagnostic> found = new ArrayList<>();
        for (Task task : document.plan().tasks()) {
            Responsibility who = task.responsibility();
            for (Organ support : who.support()) {
                who.lead().stream()
                        .filter(lead -> lead.name().equals(support.name()))
                        .findFirst()
                        .ifPresent(lead -> found.add(finding(document, lead, support)));
            }
        }
        return found;
    }

    private Diagnostic finding(Document document, Organ lead, Organ support) {
        return Diagnostic.warning(
                        code(),
                        document.at(support.span()),
                        new Message(
                                "“" + support.name() + "”既牵头又配合同一项任务",
                                "\"" + support.name() + "\" both leads and supports one task"))
                .hint("只留一处", "keep one of the two")
                .related(List.of(document.at(lead.span())));
    }
}
