package hongtou.view;

import hongtou.model.Body;
import hongtou.model.Section;
import hongtou.model.Task;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names a place in a text as people cite it. */
final class Clauses {
    private Clauses() {}

    /** The labels from the top down to a task: 三（四）1, for a row of a table 三（四）表3, for an article 第四条. */
    static String cited(Body body, Task task) {
        String section = task.sectionPath();
        boolean row = !section.equals(task.path());
        boolean article = task.number().startsWith("第");
        return cited(body, section) + (row ? (article ? "" : "表") + task.number() : "");
    }

    /** The labels from the top down to a path: 三（四）1. */
    static String cited(Body body, String path) {
        return above(body, path).map(s -> s.label().cited()).collect(Collectors.joining());
    }

    /** The nearest heading above a path, with its label; empty where there is none. */
    static String heading(Body body, String path) {
        return above(body, path)
                .filter(Section::hasTitle)
                .reduce((outer, inner) -> inner)
                .map(s -> s.label().printed() + s.heading())
                .orElse("");
    }

    private static Stream<Section> above(Body body, String path) {
        return body.allSections().filter(s -> path.equals(s.path()) || path.startsWith(s.path() + "."));
    }
}
