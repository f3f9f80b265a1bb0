package hongtou.reading;

import hongtou.model.Body;
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
import java.util.Map;
import java.util.Set;

/** Finds the tasks of a plan: the leaves of the numbering in its task sections, and items elsewhere that name an owner. */
final class TaskReader {
    private static final int CLAUSE = 2;
    private static final int ITEM = 3;

    private final PlanDates dates;
    private final List<Task> tasks = new ArrayList<>();
    private final Set<String> paths = new LinkedHashSet<>();

    TaskReader(PlanDates dates) {
        this.dates = dates;
    }

    List<Task> tasks(Body body, Map<String, Boolean> marks) {
        TaskSections holders = new TaskSections(marks);
        body.sections().forEach(s -> walk(s, List.of(), holders, false));
        return List.copyOf(tasks);
    }

    /** The paths of the sections that are tasks. */
    Set<String> taskPaths() {
        return paths;
    }

    private void walk(Section section, List<String> above, TaskSections holders, boolean inTasks) {
        boolean holds = holders.holds(section, inTasks);
        if (isLeaf(section)) {
            if (holds || hasOwner(section)) {
                add(section, above);
            }
            return;
        }
        List<String> here = new ArrayList<>(above);
        if (section.hasTitle()) {
            here.add(heading(section));
        }
        section.sections().forEach(s -> walk(s, here, holders, holds));
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
        List<Deadline> deadlines = new DeadlineReader(dates).deadlines(section, text, tails);
        List<String> sections = new ArrayList<>(above);
        if (section.level() == CLAUSE && section.hasTitle()) {
            sections.add(heading(section));
        }
        paths.add(section.path());
        tasks.add(new Task(
                section.path(),
                section.label().cited(),
                sections,
                TaskTitle.of(section, text.text(), tails),
                text,
                ResponsibilityReader.read(section, text, tails),
                deadlines,
                section.fields(),
                section.span()));
    }

    private static String heading(Section section) {
        return section.label().printed() + section.heading();
    }
}
