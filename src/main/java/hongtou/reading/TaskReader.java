package hongtou.reading;

import hongtou.model.Attachment;
import hongtou.model.Block;
import hongtou.model.Deadline;
import hongtou.model.RunningText;
import hongtou.model.Section;
import hongtou.model.Task;
import hongtou.reading.phrase.PlanDates;
import hongtou.reading.phrase.TailPhrase;
import hongtou.reading.phrase.TailPhrases;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the tasks of a plan: the leaves of the numbering in its task sections, items elsewhere that name an owner, rows of task tables. */
final class TaskReader {
    private static final int CLAUSE = 2;
    private static final int ITEM = 3;

    private final PlanDates dates;
    private final List<Task> tasks = new ArrayList<>();
    private final Set<String> paths = new LinkedHashSet<>();
    private int rows;

    TaskReader(PlanDates dates) {
        this.dates = dates;
    }

    /** The tasks of a plan; the rows of a task table in an attachment (任务清单) where the plan itself has none. */
    List<Task> tasks(Parts parts) {
        TaskSections holders = TaskSections.of(parts);
        tables(parts.plan().preamble(), "", List.of());
        parts.plan().sections().forEach(s -> walk(s, List.of(), holders, false));
        for (int i = 0; tasks.isEmpty() && i < parts.attachments().size(); i++) {
            attachment(parts.attachments().get(i), "a" + (i + 1));
        }
        return List.copyOf(tasks);
    }

    private void attachment(Attachment attachment, String path) {
        List<String> above = List.of(attachment.title());
        tables(attachment.body().preamble(), path, above);
        attachment.body().allSections().forEach(s -> tables(s.blocks(), s.path(), above));
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
        List<TailPhrase> tails = TailPhrases.inText(row.words().text(), dates);
        tasks.add(new Task(
                Task.rowPath(path, ++rows),
                row.number(),
                sections,
                TaskTitle.of("", row.words().text(), tails),
                row.words(),
                ResponsibilityReader.read(row.fields(), row.words(), tails, row.span()),
                new DeadlineReader(dates).deadlines(row.fields(), row.words(), tails),
                row.fields(),
                row.span()));
    }

    /** The paths of the sections that are tasks. */
    Set<String> taskPaths() {
        return paths;
    }

    private void walk(Section section, List<String> above, TaskSections holders, boolean inTasks) {
        boolean holds = holders.holds(section, inTasks);
        if (tables(section.blocks(), section.path(), headed(section, above))) {
            section.sections().forEach(s -> walk(s, headed(section, above), holders, holds));
            return;
        }
        if (isLeaf(section)) {
            if (holds || hasOwner(section)) {
                add(section, above);
            }
            return;
        }
        section.sections().forEach(s -> walk(s, headed(section, above), holders, holds));
    }

    private static List<String> headed(Section section, List<String> above) {
        List<String> here = new ArrayList<>(above);
        if (section.hasTitle()) {
            here.add(heading(section));
        }
        return here;
    }

    /** An item with all its sub-items, or a clause without items; a chapter is never a task. */
    private static boolean isLeaf(Section section) {
        return section.level() >= ITEM
                || section.level() == CLAUSE && section.sections().isEmpty();
    }

    private boolean hasOwner(Section section) {
        return !section.fields().isEmpty()
                || TailPhrases.inText(SectionText.of(section).text(), dates).stream()
                        .anyMatch(t -> t.owners() != null);
    }

    private void add(Section section, List<String> above) {
        RunningText text = SectionText.of(section);
        List<TailPhrase> tails = TailPhrases.inText(text.text(), dates);
        List<Deadline> deadlines = new DeadlineReader(dates).deadlines(section.fields(), text, tails);
        List<String> sections = section.level() == CLAUSE ? headed(section, above) : above;
        paths.add(section.path());
        tasks.add(new Task(
                section.path(),
                section.label().cited(),
                sections,
                TaskTitle.of(section.heading(), text.text(), tails),
                text,
                ResponsibilityReader.read(section.fields(), text, tails, section.span()),
                deadlines,
                section.fields(),
                section.span()));
    }

    private static String heading(Section section) {
        return section.label().printed() + section.heading();
    }
}
