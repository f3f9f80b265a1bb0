package hongtou.reading;

import hongtou.model.Attachment;
import hongtou.model.Task;
import hongtou.reading.phrase.PlanDates;
import hongtou.source.Span;
import java.util.List;
import java.util.Set;

/**
 * Finds the tasks of a plan: the leaves of the numbering in its task sections, items elsewhere that name an owner, rows of
 * task tables; in a document that announces no tasks at all, what it orders somebody to do.
 */
final class TaskReader {
    /** Items with an owner's tail that make tails the custom of a document. */
    private static final int CUSTOM = 2;

    private final PlanDates dates;
    /** True for a document that asks or makes known: then only what it announces as tasks are any. */
    private final boolean ordersNothing;
    /** True for one that is tasks as a whole. */
    private final boolean whole;

    /** True for one that says what is to be done. */
    private final boolean plans;

    private Set<String> paths = Set.of();
    private Set<Span> lines = Set.of();

    TaskReader(PlanDates dates, String title) {
        this.dates = dates;
        this.ordersNothing = !Orders.maySay(title);
        this.whole = Orders.areWhole(title);
        this.plans = Orders.arePlans(title);
    }

    /**
     * The tasks of a plan; the rows of a task table in an attachment (任务清单) where the plan itself has none; the orders of
     * a notice that has neither.
     */
    List<Task> tasks(Parts parts) {
        TaskWalk found = announced(parts);
        paths = found.paths();
        lines = found.lines();
        return FirstLeads.in(found.tasks(), parts, paths);
    }

    private TaskWalk announced(Parts parts) {
        TaskSections sections = TaskSections.of(parts);
        TaskWalk walk = new TaskWalk(dates, sections, false).plan(parts.plan());
        if (whole && !walk.readRows() && parts.marks().isEmpty() && TaskSections.announceDutiesOnly(parts.plan())) {
            return orders(parts, true);
        }
        if (sections.mayBeObjects() && mostSayNothing(walk.tasks())) {
            TaskWalk stages = later(walk, parts);
            if (!stages.tasks().isEmpty()) {
                return stages;
            }
        }
        if (walk.tasks().isEmpty()) {
            TaskWalk attached = attached(sections, parts);
            return attached.tasks().isEmpty() && !ordersNothing ? orders(parts, whole) : attached;
        }
        boolean tails = sections.announcesNone() && !walk.readRows() && !ordersNothing;
        return tails ? orders(parts, whole || walk.tasks().size() >= CUSTOM) : walk;
    }

    /** The tables of attachments, else those that are tasks by their title (附件1 责任分解) or announce some. */
    private TaskWalk attached(TaskSections sections, Parts parts) {
        TaskWalk found = new TaskWalk(dates, sections, false).attachments(parts.attachments());
        if (!found.tasks().isEmpty()) {
            return found;
        }
        for (int i = 0; i < parts.attachments().size(); i++) {
            Attachment attachment = parts.attachments().get(i);
            TaskSections own = TaskSections.of(attachment.body(), parts.marks());
            boolean all = own.announcesNone() && Orders.areWhole(attachment.title());
            if (all || own.announcesTasks()) {
                TaskSections holders = all ? TaskSections.ordersOf(parts) : own;
                found.join(new TaskWalk(dates, holders, all)
                        .body(attachment.body(), "a" + (i + 1), List.of(attachment.title())));
            }
        }
        return found;
    }

    /** What 整治重点 lists may be the things to look for, and who looks for them when stand under 工作步骤. */
    private TaskWalk later(TaskWalk objects, Parts parts) {
        TaskWalk stages = new TaskWalk(dates, TaskSections.stagesOf(parts), false).plan(parts.plan());
        return stages.tasks().stream().anyMatch(TaskReader::isGiven) ? stages : objects;
    }

    private TaskWalk orders(Parts parts, boolean every) {
        return new TaskWalk(dates, TaskSections.ordersOf(parts), every, plans).plan(parts.plan());
    }

    /** A paragraph behind the last object may say who looks for them all. */
    private static boolean mostSayNothing(List<Task> tasks) {
        return tasks.stream().filter(TaskReader::isGiven).count() * 2 < tasks.size() || tasks.isEmpty();
    }

    /** True for a task that says who or by when. */
    private static boolean isGiven(Task task) {
        return !task.responsibility().isEmpty() || !task.deadlines().isEmpty();
    }

    /** The paths of the sections that are tasks. */
    Set<String> taskPaths() {
        return paths;
    }

    /** The paragraphs that are tasks. */
    Set<Span> taskLines() {
        return lines;
    }
}
