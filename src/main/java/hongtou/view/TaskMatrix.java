package hongtou.view;

import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.Due;
import hongtou.model.Organ;
import hongtou.model.Origin;
import hongtou.model.Responsibility;
import hongtou.model.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    /** Once, or again and again; a task whose time is not stated is neither. */
    public enum Rhythm {
        ONCE("一次性"),
        RECURRING("常态化"),
        UNSTATED("");

        private final String chinese;

        Rhythm(String chinese) {
            this.chinese = chinese;
        }

        /** As a table shows it; empty where the text states no time. */
        public String chinese() {
            return chinese;
        }

        private static Rhythm of(List<Deadline> deadlines) {
            if (deadlines.isEmpty()) {
                return UNSTATED;
            }
            boolean again = deadlines.stream()
                    .anyMatch(d -> d.due() instanceof Due.Recurring || d.due() instanceof Due.Ongoing);
            return again ? RECURRING : ONCE;
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
     * @param date the last day that its slot names; where the slot names none, the last that its sentences name; or null
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
            return task.responsibility().names();
        }

        /** What a body or person that the task names has to do with it: 牵头, 责任, 配合, 责任人; empty for any other. */
        public String role(String owner) {
            return task.responsibility().role(owner);
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

    /** The rows of every document, in the order of the rows. */
    public Map<Document, List<Row>> byDocument() {
        Map<Document, List<Row>> byDocument = new LinkedHashMap<>();
        rows.forEach(r ->
                byDocument.computeIfAbsent(r.document(), d -> new ArrayList<>()).add(r));
        return byDocument;
    }

    /** The rows of every body and person, those with most rows first; a task that names several stands with each. */
    public Map<String, List<Row>> byOwner() {
        Map<String, List<Row>> byName = new TreeMap<>();
        for (Row row : rows) {
            row.owners()
                    .forEach(o ->
                            byName.computeIfAbsent(o, n -> new ArrayList<>()).add(row));
        }
        Map<String, List<Row>> sorted = new LinkedHashMap<>();
        byName.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
                .forEach(e -> sorted.put(e.getKey(), List.copyOf(e.getValue())));
        return sorted;
    }

    private static Row row(int number, Document document, Task task) {
        Responsibility r = task.responsibility();
        List<String> others = new ArrayList<>(names(r.responsible()));
        others.addAll(names(r.support()));
        List<Deadline> recurring = task.deadlines().stream()
                .filter(d -> d.due() instanceof Due.Recurring)
                .toList();
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
                Rhythm.of(task.deadlines()),
                words(recurring),
                Clauses.cited(document, task),
                Anchors.of(task));
    }

    private static List<String> names(List<Organ> organs) {
        return organs.stream().map(Organ::name).toList();
    }

    private static List<String> words(List<Deadline> deadlines) {
        return deadlines.stream().map(Deadline::words).distinct().toList();
    }

    /** A field or tail says when the task is due; its sentences name the days of its steps too. */
    private static @Nullable LocalDate lastDay(List<Deadline> deadlines) {
        LocalDate slot = lastDay(deadlines.stream().filter(d -> d.origin() != Origin.TEXT));
        return slot == null ? lastDay(deadlines.stream()) : slot;
    }

    private static @Nullable LocalDate lastDay(Stream<Deadline> deadlines) {
        return deadlines
                .map(d -> d.due().date())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
