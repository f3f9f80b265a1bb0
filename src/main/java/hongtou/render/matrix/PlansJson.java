package hongtou.render.matrix;

import hongtou.json.Json;
import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.Due;
import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.model.Obligation;
import hongtou.model.Organ;
import hongtou.model.Period;
import hongtou.model.Person;
import hongtou.model.Recurrence;
import hongtou.model.Responsibility;
import hongtou.model.Section;
import hongtou.model.Task;
import hongtou.source.Position;
import hongtou.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes plans, their tasks and obligations as the JSON of {@code matrix --format json}. */
public final class PlansJson {
    private PlansJson() {}

    /** The JSON text, {@code {"plans": […]}}. */
    public static String write(List<Document> documents) {
        return Json.write(
                Json.object("plans", documents.stream().map(PlansJson::plan).toList()));
    }

    private static Map<String, @Nullable Object> plan(Document document) {
        FrontMatter front = document.frontMatter();
        FrontMatter.Recipients recipients = front.head().recipients();
        return Json.object(
                "id", document.id(),
                "title", document.plan().title(),
                "noticeTitle",
                        document.notice() == null ? null : document.notice().title(),
                "docNumber", value(front.head().docNumber()),
                "issuer", oneOrMany(front.head().issuers()),
                "signatory", oneOrMany(front.tail().signatories()),
                "issuedDate", text(front.tail().issuedDate()),
                "recipients", recipients == null ? List.of() : recipients.bodies(),
                "period", period(front.planning().period()),
                "leaderGroup",
                        document.plan().leaderGroup() == null
                                ? null
                                : LeaderGroupJson.of(document.plan().leaderGroup()),
                "headings",
                        document.plan()
                                .body()
                                .allSections()
                                .filter(Section::hasTitle)
                                .map(PlansJson::heading)
                                .toList(),
                "tasks",
                        document.plan().tasks().stream()
                                .map(t -> task(document, t))
                                .toList(),
                "obligations",
                        document.plan().obligations().stream()
                                .map(o -> obligation(document, o))
                                .toList());
    }

    private static Map<String, @Nullable Object> heading(Section section) {
        return Json.object(
                "level", section.level(), "label", section.label().printed().strip(), "text", section.heading());
    }

    private static Map<String, @Nullable Object> task(Document document, Task task) {
        Responsibility r = task.responsibility();
        return Json.object(
                "id", document.id() + "/" + task.path(),
                "number", task.number(),
                "section", task.sections(),
                "title", task.title(),
                "text", task.text().text(),
                "lead", names(r.lead()),
                "responsible", names(r.responsible()),
                "support", names(r.support()),
                "persons", r.persons().stream().map(PlansJson::person).toList(),
                "ownerPhrase", r.phrase(),
                "ownerSource", r.origin().key(),
                "deadlines", task.deadlines().stream().map(PlansJson::deadline).toList(),
                "source", source(document, task.span()));
    }

    private static Map<String, @Nullable Object> obligation(Document document, Obligation obligation) {
        return Json.object(
                "text", obligation.text(),
                "owners", obligation.responsibility().names(),
                "deadlines",
                        obligation.deadlines().stream().map(PlansJson::deadline).toList(),
                "source", source(document, obligation.span()));
    }

    private static Map<String, @Nullable Object> deadline(Deadline deadline) {
        Due due = deadline.due();
        Map<String, @Nullable Object> json = Json.object(
                "text", deadline.words(), "kind", due.kind(), "date", string(due.date()), "recurrence", null);
        if (due instanceof Due.Recurring recurring) {
            recurrence(recurring.recurrence(), json);
        } else if (due instanceof Due.Range range) {
            json.put("from", range.from().toString());
        } else if (due instanceof Due.Relative relative) {
            json.put("relativeTo", relative.relativeTo());
            json.put("offset", relative.offset());
        } else if (due instanceof Due.ByEndOf end && end.yearOnly()) {
            json.put("yearOnly", true);
        }
        if (deadline.yearInherited()) {
            json.put("yearInherited", true);
        }
        if (!deadline.binds().isEmpty()) {
            json.put("binds", deadline.binds());
        }
        json.put("source", deadline.origin().key());
        return json;
    }

    private static void recurrence(Recurrence recurrence, Map<String, @Nullable Object> json) {
        json.put("recurrence", recurrence.rrule());
        if (recurrence.times() != null) {
            json.put("times", recurrence.times());
            json.put("atLeast", recurrence.atLeast());
        }
    }

    static Map<String, @Nullable Object> person(Person person) {
        return Json.object("name", person.name(), "post", person.post());
    }

    private static List<String> names(List<Organ> organs) {
        return organs.stream().map(Organ::name).toList();
    }

    private static Map<String, @Nullable Object> source(Document document, Span span) {
        Position at = document.source().position(span.start());
        return Json.object("file", document.source().name(), "line", at.line(), "column", at.column());
    }

    private static @Nullable Object period(@Nullable Field<Period> period) {
        return period == null
                ? null
                : Json.object(
                        "from", period.value().from().toString(),
                        "to", period.value().to().toString());
    }

    /** A joint document gives a list, any other one text, a document without the element null. */
    private static @Nullable Object oneOrMany(List<Field<String>> fields) {
        List<String> values = fields.stream().map(Field::value).toList();
        return values.size() > 1 ? values : values.stream().findFirst().orElse(null);
    }

    private static @Nullable String value(@Nullable Field<String> field) {
        return field == null ? null : field.value();
    }

    private static @Nullable String text(@Nullable Field<?> field) {
        return field == null ? null : string(field.value());
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }
}
