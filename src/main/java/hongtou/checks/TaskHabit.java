package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import hongtou.model.Origin;
import hongtou.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a document does with its tasks in most places. A task that lacks what most have is a slip; where few have it the document is
 * written otherwise, and a plan is told so once.
 *
 * @param tasks the tasks that somebody is to do: no stages of the work, no lists of what inspectors look at
 * @param lacking those that lack it
 */
record TaskHabit(Document document, List<Task> tasks, List<Task> lacking) {
    private static final Pattern STAGE = Pattern.compile("阶段|步骤|进度安排|时间安排");
    private static final Pattern LOOKED_AT = Pattern.compile("(?:整治|检查|排查|治理|督查|督导)(?:内容|重点|范围|对象)$");
    private static final Pattern PLAN = Pattern.compile("(?:方案|计划|要点|分工|规划)[”》]?$");

    static TaskHabit of(Document document, Predicate<Task> lacks) {
        List<Task> tasks =
                document.plan().tasks().stream().filter(TaskHabit::isAssigned).toList();
        return new TaskHabit(document, tasks, tasks.stream().filter(lacks).toList());
    }

    private static boolean isAssigned(Task task) {
        return !STAGE.matcher(task.title()).find()
                && task.sections().stream()
                        .noneMatch(heading -> STAGE.matcher(heading).find()
                                || LOOKED_AT.matcher(heading).find());
    }

    /** True where two thirds of the tasks have what is asked for. */
    private boolean isHabit() {
        return tasks.size() >= 3 * lacking.size();
    }

    /** What a notice or minutes tell people in running text need not say who and by when each time. */
    private boolean isList() {
        boolean named = tasks.stream().anyMatch(t -> !t.responsibility().isEmpty());
        return isPlan() || !named || tasks.stream().anyMatch(TaskHabit::isMarked);
    }

    /** True for a task with a tail or a field. */
    private static boolean isMarked(Task task) {
        boolean owner =
                !task.responsibility().isEmpty() && task.responsibility().origin() != Origin.TEXT;
        return owner || task.deadlines().stream().anyMatch(d -> d.origin() != Origin.TEXT);
    }

    private boolean isPlan() {
        String title = document.plan().title().replaceAll("[（(][^（）()]{1,20}[）)]$", "");
        return PLAN.matcher(title).find();
    }

    /**
     * One finding for each task that lacks it: a warning where it is a slip, else worth knowing, and in a plan the first one a warning
     * about all.
     *
     * @param chinese what is missing, behind the task's name
     */
    List<Diagnostic> findings(String code, String chinese, String english) {
        List<Diagnostic> found = new ArrayList<>();
        for (Task task : isList() ? lacking : List.<Task>of()) {
            boolean forAll = found.isEmpty() && !isHabit() && isPlan();
            Message message = forAll && lacking.size() > 1
                    ? new Message(
                            tasks.size() + " 项任务中有 " + lacking.size() + " 项" + chinese,
                            lacking.size() + " of " + tasks.size() + " tasks " + english.replaceFirst("^has", "have"))
                    : new Message(
                            "任务“" + TaskPlace.name(task) + "”" + chinese,
                            "the task \"" + TaskPlace.name(task) + "\" " + english);
            Severity severity = forAll || isHabit() ? Severity.WARNING : Severity.INFO;
            found.add(Diagnostic.of(severity, code, TaskPlace.of(document, task), message));
        }
        return found;
    }
}
