package hongtou.reading;

import hongtou.model.Attachment;
import hongtou.model.Block;
import hongtou.model.Body;
import hongtou.model.LabelForm;
import hongtou.model.Origin;
import hongtou.model.Responsibility;
import hongtou.model.RunningText;
import hongtou.model.Section;
import hongtou.model.Task;
import hongtou.model.TaskField;
import hongtou.reading.phrase.DeadlinePhrases;
import hongtou.reading.phrase.PlanDates;
import hongtou.reading.phrase.TailPhrase;
import hongtou.reading.phrase.TailPhrases;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks over a document and gathers the tasks of the sections that are said to hold them. */
final class TaskWalk {
    /** Who may be anybody: 违者由有关部门依法处理 orders nothing. */
    private static final Set<String> ANYBODY = Set.of("有关部门", "相关部门", "有关单位", "相关单位", "有关机关");

    private static final Pattern DEFINES =
            Pattern.compile("[^，。；、]{2,24}?(?:实行[^，。；]{2,12}制|是(?!否)|由下列|由[^。；]{2,80}组成)");

    private static final int LONG_ORDER = 80;
    private static final Pattern DAYS_OFF = Pattern.compile("[^。；]{0,40}(?:放假|调休)");

    private static final int CHAPTER = 1;
    private static final int CLAUSE = 2;
    private static final int ITEM = 3;

    private final PlanDates dates;
    private final TaskSections holders;
    private final boolean every;
    private final boolean verbs;
    private final List<Task> tasks = new ArrayList<>();
    private final Set<String> paths = new LinkedHashSet<>();
    private final Set<Span> lines = new LinkedHashSet<>();
    private int rows;

    /**
     * Where a row of sections stands.
     *
     * @param headings those above it
     * @param inTasks true where a section above it holds tasks
     * @param each true where every item of the row is a task
     * @param charged who has to do what names nobody there, or null
     */
    private record Place(
            List<String> headings,
            boolean inTasks,
            boolean each,
            @Nullable Responsibility charged) {}

    /** @param every true where an item of work is a task whether it names anybody or not: by its title, or as others have tails */
    TaskWalk(PlanDates dates, TaskSections holders, boolean every) {
        this(dates, holders, every, false);
    }

    /** @param verbs true where what stands below a heading that says what to do is a task */
    TaskWalk(PlanDates dates, TaskSections holders, boolean every, boolean verbs) {
        this.dates = dates;
        this.holders = holders;
        this.every = every;
        this.verbs = verbs;
    }

    List<Task> tasks() {
        return List.copyOf(tasks);
    }

    /** The paths of the sections that are tasks. */
    Set<String> paths() {
        return paths;
    }

    /** The paragraphs that are tasks. */
    Set<Span> lines() {
        return lines;
    }

    /** True where a task stands in a row of a table or in a paragraph of its own. */
    boolean readRows() {
        return rows > 0;
    }

    TaskWalk plan(Body plan) {
        return body(plan, "", List.of());
    }

    /**
     * @param path of the sections of the body, without their numbers; empty for the plan
     * @param above the headings above its sections
     */
    TaskWalk body(Body body, String path, List<String> above) {
        tables(body.preamble(), path, above);
        below(body.sections(), new Place(above, holders.orders(), every, Charges.leadIn(body.preamble())));
        if (tasks.isEmpty() && body.sections().isEmpty() && holders.orders()) {
            paragraphs(body.preamble(), path, above);
        }
        return this;
    }

    TaskWalk attachments(List<Attachment> attachments) {
        for (int i = 0; tasks.isEmpty() && i < attachments.size(); i++) {
            String path = "a" + (i + 1);
            List<String> above = List.of(attachments.get(i).title());
            Body body = attachments.get(i).body();
            tables(body.preamble(), path, above);
            body.allSections().forEach(s -> tables(s.blocks(), s.path(), above));
        }
        return this;
    }

    /** Takes up what another walk has found behind what this one has. */
    void join(TaskWalk other) {
        tasks.addAll(other.tasks);
        paths.addAll(other.paths);
        lines.addAll(other.lines);
        rows += other.rows;
    }

    private boolean tables(List<Block> blocks, String path, List<String> above) {
        int before = tasks.size();
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                TaskTable.of(table).ifPresent(t -> t.tasks().forEach(r -> row(r, path, above)));
            }
        }
        return tasks.size() > before;
    }

    private void row(TaskTable.Row row, String path, List<String> above) {
        List<String> sections = new ArrayList<>(above);
        sections.addAll(row.headings());
        add(Task.rowPath(path, ++rows), row.number(), sections, "", row.words(), row.fields(), row.span());
    }

    /** Paragraphs without a number of the outline, each to a body. */
    private boolean paragraphs(List<Block> blocks, String path, List<String> above) {
        List<AddressedParagraphs.Paragraph> addressed = AddressedParagraphs.of(blocks);
        boolean alone = addressed.size() == 1
                && path.isEmpty()
                && saysMuch(addressed.get(0).text());
        if (addressed.size() < 2 && !alone) {
            return false;
        }
        for (AddressedParagraphs.Paragraph one : addressed) {
            lines.add(one.text().span());
            add(
                    Task.rowPath(path, ++rows),
                    one.number(),
                    above,
                    "",
                    one.text(),
                    List.of(),
                    one.text().span());
        }
        return true;
    }

    /** A notice of one order: a task where it says by when, or at length what. */
    private boolean saysMuch(RunningText text) {
        return text.text().length() > LONG_ORDER
                || !DeadlinePhrases.inText(text.text(), dates).isEmpty();
    }

    private void below(List<Section> sections, Place place) {
        boolean all =
                place.each() || !holders.orders() || place.inTasks() && !areOfRules(sections) && mostName(sections);
        boolean roll = Charges.areRoll(sections);
        sections.forEach(s -> walk(s, place, all, roll));
    }

    /** What names nobody in a rule or a contingency plan defines something or binds everybody; it is no work to be done. */
    private static boolean areOfRules(List<Section> sections) {
        return sections.stream().anyMatch(s -> !s.label().form().isStandard());
    }

    /** Where most of a row of orders say to whom they go, the others are orders to everybody. */
    private boolean mostName(List<Section> sections) {
        List<Section> orders = sections.stream()
                .filter(s -> s.sections().isEmpty() && holders.holds(s, true))
                .toList();
        return orders.size() > 2 && orders.stream().filter(this::names).count() * 3 >= orders.size() * 2L;
    }

    /**
     * @param all true where every leaf is a task that stands where tasks are
     * @param roll true where the headings of the row are the names of bodies
     */
    private void walk(Section section, Place place, boolean all, boolean roll) {
        List<String> above = place.headings();
        boolean holds = holders.holds(section, place.inTasks());
        List<String> here = headed(section, above);
        boolean whole = section.sections().isEmpty();
        Responsibility own = Charges.of(section, roll);
        Responsibility charged = own == null ? place.charged() : own;
        Place inside = new Place(here, holds, every && all && !TaskSections.isBacking(section), charged);
        int before = tasks.size();
        if (tables(section.blocks(), section.path(), here)) {
            if (whole && section.level() > CHAPTER && hasOwner(withoutTables(section))) {
                add(withoutTables(section), section.level() == CLAUSE ? here : above, charged);
                tasks.add(before, tasks.remove(tasks.size() - 1));
            }
            below(section.sections(), inside);
            return;
        }
        boolean decimal = section.label().form() == LabelForm.DECIMAL;
        if (decimal && whole && holds && holders.orders() && section.hasTitle()) {
            chapter(section, here, all, charged);
        } else if (section.level() >= ITEM && parted(section)) {
            below(section.sections(), inside);
        } else if (section.level() >= ITEM || section.level() == CLAUSE && whole) {
            boolean tailed = charged != null && charged.origin() == Origin.TAIL;
            boolean ordered = isWork(section, all) || charged != null || names(section) || isDone(above);
            leaf(section, above, tailed || holds && ordered, charged);
        } else if (section.level() == CHAPTER && whole && holds && holders.orders()) {
            chapter(section, here, all, charged);
        } else if (section.level() == CHAPTER
                && whole
                && holders.holds(section, true)
                && Charges.listsDuties(section)) {
            paragraphs(section.blocks(), section.path(), here);
        } else {
            below(section.sections(), inside);
            Stages.give(Stages.of(section, dates), tasks.subList(before, tasks.size()));
        }
    }

    /** An item whose parts each have a tail of their own, and itself none, is the heading of several tasks. */
    private boolean parted(Section section) {
        List<Section> parts = section.sections();
        return parts.size() > 1
                && parts.stream().allMatch(this::hasOwner)
                && SectionText.paragraphs(section.blocks()).isEmpty();
    }

    /** The clause above a table of tasks may be one itself. */
    private static Section withoutTables(Section section) {
        List<Block> blocks = section.blocks().stream()
                .filter(b -> !(b instanceof Block.Table))
                .toList();
        return new Section(
                section.label(),
                section.title(),
                section.runIn(),
                blocks,
                section.fields(),
                section.sections(),
                section.path(),
                section.span());
    }

    /** An item with all its sub-items, or a clause without items. */
    private void leaf(Section section, List<String> above, boolean ordered, @Nullable Responsibility charged) {
        if (ordered || hasOwner(section)) {
            add(section, section.level() == CLAUSE ? headed(section, above) : above, charged);
        }
    }

    /** Where a document announces no tasks, 三、县水利局要… is one, and so are paragraphs that go each to a body. */
    private void chapter(Section section, List<String> here, boolean all, @Nullable Responsibility charged) {
        boolean lines = !section.runIn() && paragraphs(section.blocks(), section.path(), here);
        if (!lines && (isWork(section, all) || names(section))) {
            add(section, here, charged);
        }
    }

    /** True for an order of a row of them, and for a stage wherever it stands: 第一阶段：…. */
    private boolean isWork(Section section, boolean all) {
        return all && !isNoOrder(section) || holders.orders() && Stages.is(section);
    }

    /** In a plan that announces no tasks, what stands below 加强阵地建设 is to be done, whoever does it. */
    private boolean isDone(List<String> above) {
        return verbs && !above.isEmpty() && TaskSections.isDone(above.get(above.size() - 1));
    }

    /** 春节：2月7日至13日放假调休，共7天。 says when nobody works. */
    private static boolean isNoOrder(Section section) {
        String text = SectionText.of(section).text();
        return DAYS_OFF.matcher(text).lookingAt() || !section.hasTitle() && TaskSections.isAboutWhole(text);
    }

    private static List<String> headed(Section section, List<String> above) {
        List<String> here = new ArrayList<>(above);
        if (section.hasTitle()) {
            here.add(section.label().printed() + section.heading());
        }
        return here;
    }

    private boolean hasOwner(Section section) {
        return !section.fields().isEmpty()
                || TailPhrases.inText(SectionText.of(section).text(), dates).stream()
                        .anyMatch(t -> t.owners() != null);
    }

    /** True where the words say to whom they are addressed; an article may only say what somebody is. */
    private boolean names(Section section) {
        RunningText text = SectionText.of(section);
        if (section.label().form() == LabelForm.ARTICLE
                && DEFINES.matcher(text.text()).lookingAt()) {
            return false;
        }
        Responsibility found = ResponsibilityReader.read(List.of(), text, List.of(), section.span());
        return !found.isEmpty() && !found.names().stream().allMatch(ANYBODY::contains);
    }

    private void add(Section section, List<String> sections, @Nullable Responsibility charged) {
        paths.add(section.path());
        add(
                section.path(),
                section.label().cited(),
                sections,
                section.heading(),
                SectionText.of(section),
                section.fields(),
                section.span());
        Task task = tasks.get(tasks.size() - 1);
        if (charged != null && task.responsibility().isEmpty()) {
            tasks.set(tasks.size() - 1, task.withOwners(charged));
        }
    }

    private void add(
            String path,
            String number,
            List<String> sections,
            String heading,
            RunningText text,
            List<TaskField> fields,
            Span span) {
        List<TailPhrase> tails = TailPhrases.inText(text.text(), dates);
        tasks.add(new Task(
                path,
                number,
                sections,
                TaskTitle.of(heading, text.text(), tails),
                text,
                ResponsibilityReader.read(fields, text, tails, span),
                new DeadlineReader(dates).deadlines(fields, text, tails),
                fields,
                span));
    }
}
