package hongtou.reading;

import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.Due;
import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.model.LeaderGroup;
import hongtou.model.Organ;
import hongtou.model.Person;
import hongtou.model.Recurrence;
import hongtou.model.Responsibility;
import hongtou.model.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What was understood of a document, written so that a person can compare it with the text line by line. */
final class Understood {
    private final StringBuilder out = new StringBuilder();

    private Understood() {}

    static String of(Document document) {
        Understood u = new Understood();
        u.line("方案 " + document.plan().title());
        u.head(document.frontMatter().head());
        u.tail(document.frontMatter().tail());
        LeaderGroup group = document.plan().leaderGroup();
        if (group != null) {
            u.group(group);
        }
        for (Task task : document.plan().tasks()) {
            u.line("任务 " + task.path() + " " + task.number() + " " + task.title());
            u.responsibility(task.responsibility());
            task.deadlines().forEach(u::deadline);
        }
        document.plan().obligations().forEach(o -> {
            u.line("义务 " + o.path() + " " + o.text());
            u.responsibility(o.responsibility());
            o.deadlines().forEach(u::deadline);
        });
        return u.out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void head(FrontMatter.Head head) {
        list("发文机关", head.issuers());
        Field<String> number = head.docNumber();
        list("发文字号", number == null ? List.of() : List.of(number));
        FrontMatter.Recipients recipients = head.recipients();
        if (recipients != null) {
            line("  主送 " + String.join("|", recipients.bodies()));
        }
    }

    private void tail(FrontMatter.Tail tail) {
        list("署名", tail.signatories());
        Field<LocalDate> issued = tail.issuedDate();
        if (issued != null) {
            line("  成文日期 " + issued.value());
        }
        list(
                "附件",
                tail.attachments().stream()
                        .map(FrontMatter.AttachmentNote::name)
                        .toList());
    }

    private void list(String element, List<Field<String>> values) {
        if (!values.isEmpty()) {
            line("  " + element + " " + values.stream().map(Field::value).collect(Collectors.joining("|")));
        }
    }

    private void group(LeaderGroup group) {
        people("组长", group.heads());
        people("副组长", group.deputies());
        String members = group.members().stream()
                .map(m -> m instanceof LeaderGroup.Member.Named n
                        ? person(n.person())
                        : ((LeaderGroup.Member.Collective) m).text())
                .collect(Collectors.joining("；"));
        line("  成员 " + members);
        LeaderGroup.Office office = group.office();
        if (office != null) {
            Person director = office.director();
            line("  办公室 " + office.seat() + (director == null ? "" : " 主任 " + person(director)));
            people("办公室成员", office.members());
            if (!office.duties().isEmpty()) {
                line("  办公室职责 " + office.duties());
            }
        }
    }

    private void people(String role, List<Person> people) {
        if (!people.isEmpty()) {
            line("  " + role + " " + people.stream().map(Understood::person).collect(Collectors.joining("；")));
        }
    }

    private static String person(Person person) {
        return person.name() + "/" + person.post();
    }

    private void responsibility(Responsibility r) {
        String who = part("牵头", r.lead())
                + part("责任", r.responsible())
                + part("配合", r.support())
                + (r.persons().isEmpty()
                        ? ""
                        : " 人 " + r.persons().stream().map(Understood::person).collect(Collectors.joining("、")));
        line("  谁" + (who.isEmpty() ? " 无" : who + " [" + r.origin().key() + "]"));
    }

    private static String part(String word, List<Organ> organs) {
        return organs.isEmpty()
                ? ""
                : " " + word + " " + organs.stream().map(Organ::name).collect(Collectors.joining("、"));
    }

    private void deadline(Deadline deadline) {
        String inherited = deadline.yearInherited() ? " 年份承前" : "";
        line("  时 " + deadline.words() + " = " + due(deadline.due()) + inherited + " ["
                + deadline.origin().key() + "]" + (deadline.binds().isEmpty() ? "" : " " + deadline.binds()));
    }

    private static String due(Due due) {
        if (due instanceof Due.Recurring recurring) {
            Recurrence rule = recurring.recurrence();
            String times = rule.times() == null ? "" : " " + (rule.atLeast() ? "至少" : "") + rule.times() + "次";
            return rule.rrule() + times;
        }
        String year = due instanceof Due.ByEndOf by && by.yearOnly() ? " 只有年份" : "";
        String from = due instanceof Due.Range range ? range.from() + " 至 " : "";
        return due.kind() + " " + from + (due.date() == null ? "无日期" : due.date()) + year;
    }
}
