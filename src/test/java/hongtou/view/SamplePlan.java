package hongtou.view;

import hongtou.model.Block;
import hongtou.model.Body;
import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.Due;
import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.model.FrontMatter.Disclosure;
import hongtou.model.FrontMatter.Head;
import hongtou.model.FrontMatter.Planning;
import hongtou.model.FrontMatter.Tail;
import hongtou.model.Inline;
import hongtou.model.Label;
import hongtou.model.Layout;
import hongtou.model.Obligation;
import hongtou.model.Openness;
import hongtou.model.Organ;
import hongtou.model.Origin;
import hongtou.model.Period;
import hongtou.model.Plan;
import hongtou.model.Recurrence;
import hongtou.model.Recurrence.Unit;
import hongtou.model.Responsibility;
import hongtou.model.RunningText;
import hongtou.model.Section;
import hongtou.model.Task;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans made by hand: tasks 1, 2, 3 … under （一）, with owners and deadlines that no reader had to find. */
public final class SamplePlan {
    private static final Span AT = Span.FILE;

    private final String id;
    private final String title;
    private final @Nullable LocalDate issued;
    private final @Nullable Period period;
    private final List<Task> tasks = new ArrayList<>();
    private final List<Obligation> obligations = new ArrayList<>();

    public SamplePlan(String id, String title, @Nullable LocalDate issued, @Nullable Period period) {
        this.id = id;
        this.title = title;
        this.issued = issued;
        this.period = period;
    }

    /** A plan for 2025 to 2027, issued in March 2025. */
    public static SamplePlan forest() {
        return new SamplePlan(
                "liuhe-2025-6",
                "柳河镇森林防火三年行动方案",
                LocalDate.of(2025, 3, 10),
                new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31)));
    }

    /** Adds the next task; its title is its text. */
    public SamplePlan task(String text, Responsibility owners, Deadline... deadlines) {
        int number = tasks.size() + 1;
        tasks.add(new Task(
                "1.1." + number,
                String.valueOf(number),
                List.of("一、主要任务", "（一）火源管理"),
                text,
                RunningText.of(List.of(new Inline.Words(text, AT))),
                owners,
                List.of(deadlines),
                List.of(),
                AT));
        return this;
    }

    public SamplePlan obligation(String text, Deadline... deadlines) {
        return obligation(text, nobody(), deadlines);
    }

    public SamplePlan obligation(String text, Responsibility owners, Deadline... deadlines) {
        obligations.add(new Obligation(text, owners, List.of(deadlines), "2", AT));
        return this;
    }

    public Document document() {
        return new Document(
                id,
                new SourceFile("content/plans/" + id + ".md", ""),
                new FrontMatter(
                        new Head(
                                null,
                                List.of(),
                                "方案",
                                Layout.GENERAL,
                                List.of(),
                                null,
                                List.of(),
                                null,
                                null,
                                null,
                                null),
                        new Tail(
                                List.of(),
                                false,
                                issued == null ? null : field(issued),
                                null,
                                null,
                                List.of(),
                                null,
                                null,
                                null),
                        new Disclosure(field(Openness.PUBLIC), null, null, null, null, List.of(), List.of(), false),
                        new Planning(
                                period == null ? null : field(period),
                                List.of(),
                                FrontMatter.Numbering.AS_WRITTEN,
                                false),
                        List.of()),
                null,
                new Plan(title, AT, body(), tasks, obligations, null),
                List.of());
    }

    private Body body() {
        List<Section> items =
                tasks.stream().map(t -> section(t.path(), 3, "", List.of())).toList();
        return new Body(
                List.of(),
                List.of(
                        section("1", 1, "主要任务", List.of(section("1.1", 2, "火源管理", items))),
                        section("2", 1, "工作要求", List.of())));
    }

    private static Section section(String path, int level, String title, List<Section> below) {
        int number = Integer.parseInt(path.substring(path.lastIndexOf('.') + 1));
        List<Inline> words = title.isEmpty() ? List.of() : List.of(new Inline.Words(title, AT));
        return new Section(
                new Label(level, number, "", AT), words, false, List.<Block>of(), List.of(), below, path, AT);
    }

    /** Lead body, then supporting ones. */
    public static Responsibility lead(String lead, String... support) {
        return new Responsibility(organs(lead), List.of(), organs(support), List.of(), "", Origin.TAIL, AT);
    }

    public static Responsibility responsible(String... names) {
        return new Responsibility(List.of(), organs(names), List.of(), List.of(), "", Origin.TAIL, AT);
    }

    public static Responsibility nobody() {
        return Responsibility.nobody(AT);
    }

    private static List<Organ> organs(String... names) {
        return Stream.of(names).map(n -> new Organ(n, AT)).toList();
    }

    public static Deadline by(String words, LocalDate date, Origin origin) {
        return new Deadline(words, new Due.Fixed(date), "", false, origin, AT);
    }

    public static Deadline by(String words, LocalDate date) {
        return by(words, date, Origin.TAIL);
    }

    public static Deadline again(String words, Recurrence recurrence) {
        return new Deadline(words, new Due.Recurring(recurrence), "", false, Origin.TEXT, AT);
    }

    public static Deadline ongoing(String words) {
        return new Deadline(words, new Due.Ongoing(), "", false, Origin.TAIL, AT);
    }

    /** 每月21日前 */
    public static Recurrence monthly(int day) {
        return new Recurrence(Unit.MONTHLY, 1, null, day, null, false);
    }

    /** 每季度 */
    public static Recurrence quarterly() {
        return Recurrence.every(3, Unit.MONTHLY);
    }

    private static <T> Field<T> field(T value) {
        return new Field<>(value, AT);
    }
}
