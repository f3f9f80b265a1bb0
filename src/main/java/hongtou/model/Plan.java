package hongtou.model;

import hongtou.source.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The plan that a document issues, or the document itself where there is no covering notice (方案).
 *
 * @param title its own title
 * @param titleSpan where the title stands
 * @param tasks in reading order
 * @param obligations the dated duties outside the tasks
 */
public record Plan(
        String title,
        Span titleSpan,
        Body body,
        List<Task> tasks,
        List<Obligation> obligations,
        @Nullable LeaderGroup leaderGroup) {
    public Plan {
        tasks = List.copyOf(tasks);
        obligations = List.copyOf(obligations);
    }

    /** The task of a section. */
    public Optional<Task> task(String path) {
        return tasks.stream().filter(t -> t.path().equals(path)).findFirst();
    }
}
