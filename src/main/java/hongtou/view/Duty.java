package hongtou.view;

import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.Obligation;
import hongtou.model.Responsibility;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Something that has to be done, by a task or outside the tasks (任务或其他有时限的要求): what calendars and checklists list.
 *
 * @param id the same for ever: that of the task; for an obligation its document, its section and its place in it
 * @param category the heading right above it
 * @param title what is to be done, in one line
 * @param text the words of the clause
 * @param responsibility who answers for it; nobody for an obligation whose sentence names nobody
 * @param clause 依据条款, as it is cited
 * @param task true for a task, false for an obligation
 */
public record Duty(
        String id,
        Document document,
        String category,
        String title,
        String text,
        Responsibility responsibility,
        List<Deadline> deadlines,
        String clause,
        String anchor,
        boolean task) {
    /** Longer clauses than this are no titles. Characters. */
    private static final int LONGEST_TITLE = 60;

    public Duty {
        deadlines = List.copyOf(deadlines);
    }

    /** Every body and person that it names, each once. */
    public List<String> owners() {
        return responsibility.names();
    }

    /** A task as a duty. */
    public static Duty of(TaskMatrix.Row row) {
        return new Duty(
                row.id(),
                row.document(),
                row.category(),
                row.task().title(),
                row.task().text().text(),
                row.task().responsibility(),
                row.task().deadlines(),
                row.clause(),
                row.anchor(),
                true);
    }

    /** Every task and obligation of some documents: the tasks first, in the order of the matrix. */
    public static List<Duty> of(List<Document> documents) {
        return Stream.concat(
                        TaskMatrix.of(documents).rows().stream().map(Duty::of),
                        documents.stream().flatMap(d -> obligations(d).stream()))
                .toList();
    }

    /** The obligations of a document, in reading order. */
    public static List<Duty> obligations(Document document) {
        Map<String, Integer> met = new HashMap<>();
        List<Duty> duties = new ArrayList<>();
        for (Obligation obligation : document.plan().obligations()) {
            int place = met.merge(obligation.path(), 1, Integer::sum);
            duties.add(obligation(document, obligation, place));
        }
        return duties;
    }

    private static Duty obligation(Document document, Obligation obligation, int place) {
        String path = obligation.path();
        return new Duty(
                document.id() + "/" + (path.isEmpty() ? "0" : path) + "/d" + place,
                document,
                Clauses.heading(document.plan().body(), path),
                shortened(obligation.text()),
                obligation.text(),
                obligation.responsibility(),
                obligation.deadlines(),
                Clauses.cited(document, path),
                path.isEmpty() ? "" : Anchors.ofPath(path),
                false);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TITLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }
}
