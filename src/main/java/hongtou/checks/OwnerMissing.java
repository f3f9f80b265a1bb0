package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
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
        return TaskHabit.of(document, task -> task.responsibility().isEmpty())
                .findings(code(), "没有责任单位", "has no owner")
                .stream()
                .map(finding -> finding.hint(
                        "在任务末尾写“（责任单位：…）”，或在任务下面写“- 牵头：…”", "add （责任单位：…） at its end, or the field - 牵头：… below it"))
                .toList();
    }
}
