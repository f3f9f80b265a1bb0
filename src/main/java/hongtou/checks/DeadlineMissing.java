package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import java.util.List;

/** HT401: a task without a deadline. Where the plan has a period (实施期限), its end is the deadline of all: worth knowing only. */
final class DeadlineMissing implements DocumentRule {

    @Override
    public String code() {
        return "HT401";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        boolean bounded = document.frontMatter().planning().period() != null;
        Severity severity = bounded ? Severity.INFO : Severity.WARNING;
        return document.plan().tasks().stream()
                .filter(task -> task.deadlines().isEmpty())
                .map(task -> Diagnostic.of(
                                severity,
                                code(),
                                TaskPlace.of(document, task),
                                new Message(
                                        "任务“" + TaskPlace.name(task) + "”没有完成时限",
                                        "the task \"" + TaskPlace.name(task) + "\" has no deadline"))
                        .hint(
                                "在任务末尾写“（完成时限：…）”，或在任务下面写“- 时限：…”",
                                "add （完成时限：…） at its end, or the field - 时限：… below it"))
                .toList();
    }
}
