package hongtou.view;

import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.Due;
import hongtou.model.Organ;
import hongtou.model.Responsibility;
import hongtou.model.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of one or all documents as rows (任务分工表): the one source of every table, sheet, calendar and checklist.
 *
 * @param rows in the order of the documents and of their texts
 */
public record TaskMatrix(List<Row> rows) {
    public TaskMatrix {
        rows = List.copyOf(rows);
    }

    /** Once, or again and again. */
    public enum Rhythm {
        ONCE("一次性"),
        RECURRING("常态化");

        private final String chinese;

        Rhythm(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /**
     * One task.
     *
     * @param number 序号 in the matrix, from 1
     * @param id the document's id, a slash and the task's path; the same for ever
     * @param document the document it comes from
     * @param task the task itself
     * @param category 任务类别: the heading right above it
     * @param lead 牵头单位
     * @param others 责任单位 and 配合单位, in this order
     * @param due the words of its deadlines, in the order printed
     * @param date the last day that can be known, or null
     * @param frequency 频次: the words of recurring deadlines
     * @param clause 依据条款, as it is cited: 三（四）1
     * @param anchor where it stands in the page and the PDF of its document
     */
    public record Row(
            int number,
            String id,
            Document document,
            Task task,
            String category,
            List<String> lead,
            List<String> others,
            List<String> due,
            @Nullable LocalDate date,
            Rhythm rhythm,
            List<String> frequency,
            String clause,
            String anchor) {
        public Row {
            lead = List.copyOf(lead);
            others = List.copyOf(others);
            due = List.copyOf(due);
            frequency = List.copyOf(frequency);
        }

        /** Every body and person that the task names, each once. */
        public List<String> owners() {
            Responsibility r = task.responsibility();
            List<String> names = new ArrayList<>();
            r.lead().forEach(o -> names.add(o.name()));
            r.responsible().forEach(o -> names.add(o.name()));
            r.support().forEach(o -> names.add(o.name()));
            r.persons().forEach(p -> names.add(p.name().isEmpty() ? p.post() : p.name()));
            return names.stream().distinct().toList();
        }
    }

    /** The matrix of some documents. */
    public static TaskMatrix of(List<Document> documents) {
        List<Row> rows = new ArrayList<>();
        for (Document document : documents) {
            for (Task task : document.plan().tasks()) {
                rows.add(row(rows.size() + 1, document, task));
            }
        }
        return new TaskMatrix(rows);
    }

    private static Row row(int number, Document document, Task task) {
        Responsibility r = task.responsibility();
        List<String> others = new ArrayList<>(names(r.responsible()));
        others.addAll(names(r.support()));
        List<Deadline> recurring = task.deadlines().stream()
                .filter(d -> d.due() instanceof Due.Recurring)
                .toList();
        boolean again = task.deadlines().stream()
                .anyMatch(d -> d.due() instanceof Due.Recurring || d.due() instanceof Due.Ongoing);
        return new Row(
                number,
                document.id() + "/" + task.path(),
                document,
                task,
                task.sections().isEmpty()
                        ? ""
                        : task.sections().get(task.sections().size() - 1),
                names(r.lead()),
                others,
                words(task.deadlines()),
                lastDay(task.deadlines()),
                again ? Rhythm.RECURRING : Rhythm.ONCE,
                words(recurring),
                clause(document, task),
                Anchors.of(task));
    }

    private static List<String> names(List<Organ> organs) {
        return organs.stream().map(Organ::name).toList();
    }

    private static List<String> words(List<Deadline> deadlines) {
        return deadlines.stream().map(Deadline::words).distinct().toList();
    }

    private static @Nullable LocalDate lastDay(List<Deadline> deadlines) {
        return deadlines.stream()
                .map(d -> d.due().date())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String clause(Document document, Task task) {
        StringBuilder clause = new StringBuilder();
        document.plan()
                .body()
                .allSections()
                .filter(s -> task.path().equals(s.path()) || task.path().startsWith(s.path() + "."))
                .forEach(s -> clause.append(s.label().cited()));
        return clause.toString();
    }
}
