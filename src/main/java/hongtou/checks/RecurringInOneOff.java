package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.Due;
import hongtou.model.Origin;
import hongtou.model.Task;
import java.util.List;
import java.util.Optional;

/** HT411: a task with one deadline in its field list or tail, whose text asks for something every month or year. */
final class RecurringInOneOff implements DocumentRule {

    @Override
    public String code() {
        return "HT411";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        return document.plan().tasks().stream()
                .flatMap(task -> finding(document, task).stream())
                .toList();
    }

    private Optional<Diagnostic> finding(Document document, Task task) {
        List<Deadline> slot = task.deadlines().stream()
                .filter(d -> d.origin() == Origin.FIELD || d.origin() == Origin.TAIL)
                .toList();
        boolean once = !slot.isEmpty()
                && slot.stream().allMatch(d -> d.due() instanceof Due.Fixed || d.due() instanceof Due.ByEndOf);
        Optional<Deadline> again = task.deadlines().stream()
                .filter(d -> d.origin() == Origin.TEXT && d.due() instanceof Due.Recurring)
                .findFirst();
        return once ? again.map(d -> finding(document, d, slot.get(0))) : Optional.empty();
    }

    private Diagnostic finding(Document document, Deadline again, Deadline slot) {
        return Diagnostic.info(
                        code(),
                        document.at(again.span()),
                        new Message(
                                "任务里有“" + again.words() + "”的要求，完成时限却是“" + slot.words() + "”",
                                "the task asks for something \"" + again.words() + "\", but is due \"" + slot.words()
                                        + "\""))
                .hint("时限写成“长期坚持”，或者把经常性的要求单列一项", "write 长期坚持 as its deadline, or make two tasks of it")
                .related(List.of(document.at(slot.span())));
    }
}
