package hongtou.reading;

import hongtou.model.Section;
import hongtou.reading.phrase.WordList;
import java.util.List;
import java.util.Map;

/**
 * Knows which sections hold tasks: by the words of their headings, or by what authors wrote behind them. Sections of
 * tasks proper (主要任务) come first; what stands under 整治内容, and then under 工作步骤, are tasks only in a plan that has
 * none of those before.
 */
final class TaskSections {
    private static final List<WordList> RANKS = List.of(
            WordList.of("/hongtou/reading/task-sections.txt"),
            WordList.of("/hongtou/reading/secondary-task-sections.txt"),
            WordList.of("/hongtou/reading/stage-sections.txt"));
    private static final WordList HOLDS_NONE = WordList.of("/hongtou/reading/not-task-sections.txt");

    private final Map<String, Boolean> marks;
    private final int best;

    /**
     * @param marks path of a section to true for {任务}, false for {非任务}
     * @param best the rank of the sections that hold tasks
     */
    private TaskSections(Map<String, Boolean> marks, int best) {
        this.marks = marks;
        this.best = best;
    }

    static TaskSections of(Parts parts) {
        int best = RANKS.size() - 1;
        for (Section section : parts.plan().allSections().toList()) {
            Boolean mark = parts.marks().get(section.path());
            int rank = mark == null ? rank(section.heading()) : mark ? 0 : RANKS.size();
            best = Math.min(best, rank);
        }
        return new TaskSections(parts.marks(), best);
    }

    private static int rank(String heading) {
        int rank = 0;
        while (rank < RANKS.size() && !RANKS.get(rank).anyIn(heading)) {
            rank++;
        }
        return HOLDS_NONE.anyIn(heading) ? RANKS.size() : rank;
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
        return above || rank(section.heading()) <= best;
    }
}
