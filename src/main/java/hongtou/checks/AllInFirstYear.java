package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.Period;
import java.util.List;
import java.util.Objects;

/** HT410: a plan of several years (实施期限) whose tasks are all due in the first of them. */
final class AllInFirstYear implements DocumentRule {
    /** With fewer it may be chance. */
    private static final int FEWEST = 5;

    @Override
    public String code() {
        return "HT410";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        Field<Period> period = document.frontMatter().planning().period();
        if (period == null
                || period.value().from().getYear() == period.value().to().getYear()) {
            return List.of();
        }
        List<Deadline> dated = DeadlinesOf.tasks(document);
        int first = period.value().from().getYear();
        boolean early = dated.stream()
                .allMatch(d -> Objects.requireNonNull(d.due().date()).getYear() <= first);
        boolean later = document.plan().tasks().stream()
                .flatMap(task -> task.deadlines().stream())
                .anyMatch(d -> d.due().date() != null
                        && Objects.requireNonNull(d.due().date()).getYear() > first);
        if (dated.size() < FEWEST || !early || later) {
            return List.of();
        }
        return List.of(Diagnostic.info(
                        code(),
                        document.at(period.span()),
                        new Message(
                                "实施期限有几年，" + dated.size() + " 个任务时限却都在 " + first + " 年",
                                "the plan runs for years, but all its " + dated.size() + " deadlines are in " + first))
                .hint("核对以后各年有没有任务，或者时限是不是照抄", "check whether the later years have tasks")
                .related(List.of(document.at(dated.get(dated.size() - 1).span()))));
    }
}
