package hongtou.reading;

import hongtou.model.Section;
import java.util.Map;

/** Knows which sections hold tasks: by the words of their headings, or by what authors wrote behind them. */
final class TaskSections {
    private static final WordList HOLDS_TASKS = WordList.of("task-sections.txt");
    private static final WordList HOLDS_NONE = WordList.of("not-task-sections.txt");

    private final Map<String, Boolean> marks;

    /** @param marks path of a section to true for {任务}, false for {非任务} */
    TaskSections(Map<String, Boolean> marks) {
        this.marks = marks;
    }

    /**
     * Whether a section holds tasks.
     *
     * @param above whether the section above it does: below a task section a heading such as （三）强化要素保障 is a task like its siblings
     */
    boolean holds(Section section, boolean above) {
        Boolean mark = marks.get(section.path());
        if (mark != null) {
            return mark;
        }
        String heading = section.heading();
        return above || HOLDS_TASKS.anyIn(heading) && !HOLDS_NONE.anyIn(heading);
    }
}
