package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.List;

/** HT301: a task that nobody is to do. */
final class OwnerMissing implements DocumentRule {

    @Override
    public String code() {
        return "HT301";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        return document.plan().tasks().stream()
                .filter(task -> task.responsibility().isEmpty())
                .map(task -> Diagnostic.warning(
                                code(),
                                TaskPlace.of(document, task),
                                new Message(
                                        "任务“" + TaskPlace.name(task) + "”没有责任单位",
                                        "the task \"" + TaskPlace.name(task) + "\" has no owner"))
                        .hint(
                                "在任务末尾写“（责任单位：…）”，或在任务下面写“- 牵头：…”",
                                "add （责任单位：…） at its end, or the field - 牵头：… below it"))
                .toList();
    }
}
