package hongtou.view;

import hongtou.model.Block;
import hongtou.model.Body;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.Plan;
import hongtou.model.Responsibility;
import hongtou.model.Section;
import hongtou.model.Task;
import hongtou.model.TaskField;
import hongtou.model.TaskField.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a public document shows of itself (对外的样子): what its field lists say of persons, results, states and notes is the office's
 * own, unless the document prints it.
 */
public final class PublicFace {
    private static final Set<Kind> INTERNAL = Set.of(Kind.PERSON, Kind.OUTCOME, Kind.STATE, Kind.NOTE);
    private static final Set<Kind> OWNERS = Set.of(Kind.LEAD, Kind.RESPONSIBLE, Kind.SUPPORT);

    private PublicFace() {}

    /** The document without what is the office's own. */
    public static Document of(Document document) {
        if (hidden(document).isEmpty()) {
            return document;
        }
        Plan plan = document.plan();
        return document.with(new Plan(
                plan.title(),
                plan.titleSpan(),
                new Body(plan.body().preamble(), sections(plan.body().sections())),
                plan.tasks().stream().map(PublicFace::task).toList(),
                plan.obligations(),
                plan.leaderGroup()));
    }

    /** The values that it leaves out. */
    public static List<Field<String>> hidden(Document document) {
        if (document.frontMatter().planning().printsTaskFields() || printsMatrix(document)) {
            return List.of();
        }
        return document.plan().tasks().stream()
                .flatMap(t -> hidden(t).map(TaskField::value))
                .toList();
    }

    private static Stream<TaskField> hidden(Task task) {
        return task.fields().stream().filter(f -> INTERNAL.contains(f.kind()));
    }

    /** The matrix bound with the document shows who is responsible: then the document prints it. */
    private static boolean printsMatrix(Document document) {
        boolean noted = document.frontMatter().tail().attachments().stream().anyMatch(a -> a.matrix());
        return noted
                || holdsMatrix(document.plan().body())
                || document.attachments().stream().anyMatch(a -> holdsMatrix(a.body()));
    }

    private static boolean holdsMatrix(Body body) {
        return Stream.concat(body.preamble().stream(), body.allSections().flatMap(s -> s.blocks().stream()))
                .anyMatch(Block.MatrixHere.class::isInstance);
    }

    private static List<Section> sections(List<Section> sections) {
        return sections.stream()
                .map(s -> new Section(
                        s.label(),
                        s.title(),
                        s.runIn(),
                        s.blocks(),
                        s.fields().stream()
                                .filter(f -> !INTERNAL.contains(f.kind()))
                                .toList(),
                        sections(s.sections()),
                        s.path(),
                        s.span()))
                .toList();
    }

    private static Task task(Task task) {
        List<TaskField> hidden = hidden(task).toList();
        List<TaskField> shown =
                task.fields().stream().filter(f -> !hidden.contains(f)).toList();
        return task.withOwners(responsibility(task, hidden)).withFields(shown);
    }

    private static Responsibility responsibility(Task task, List<TaskField> hidden) {
        Responsibility whole = task.responsibility();
        boolean told = whole.persons().stream()
                .anyMatch(p -> hidden.stream().anyMatch(f -> f.value().span().contains(p.span())));
        if (!told) {
            return whole;
        }
        return new Responsibility(
                whole.lead(),
                whole.responsible(),
                whole.support(),
                whole.persons().stream()
                        .filter(p ->
                                hidden.stream().noneMatch(f -> f.value().span().contains(p.span())))
                        .toList(),
                task.fields().stream()
                        .filter(f -> OWNERS.contains(f.kind()))
                        .map(f -> f.value().value())
                        .distinct()
                        .collect(Collectors.joining("；")),
                whole.origin(),
                whole.span());
    }
}
