package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import java.util.List;
import java.util.regex.Pattern;

/**
 * HT401: a task without a deadline. Where the plan has a period (实施期限), its end is the deadline of all: worth knowing only. A
 * task that goes on (持续) needs none.
 */
final class DeadlineMissing implements DocumentRule {
    private static final Pattern GOES_ON = Pattern.compile("持续|常态化|长期|不断");

    @Override
    public String code() {
        return "HT401";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        boolean bounded = document.frontMatter().planning().period() != null;
        return TaskHabit.of(
                        document,
                        task -> task.deadlines().isEmpty()
                                && (bounded
                                        || !GOES_ON.matcher(task.text().text()).find()))
                .findings(code(), "没有完成时限", "has no deadline")
                .stream()
                .map(finding -> bounded ? told(finding) : finding)
                .map(finding -> finding.hint(
                        "在任务末尾写“（完成时限：…）”，或在任务下面写“- 时限：…”", "add （完成时限：…） at its end, or the field - 时限：… below it"))
                .toList();
    }

    private static Diagnostic told(Diagnostic finding) {
        return Diagnostic.of(Severity.INFO, finding.code(), finding.place(), finding.message());
    }
}
