package hongtou.view;

import hongtou.model.Section;
import hongtou.model.Task;

/** The names by which outputs link to each other: fragments of pages and destinations in a PDF. */
public final class Anchors {
    private Anchors() {}

    /** The anchor of a section: {@code s-3-4-1}. */
    public static String of(Section section) {
        return ofPath(section.path());
    }

    /** The anchor of a task: that of its section. */
    public static String of(Task task) {
        return ofPath(task.path());
    }

    /** The anchor of a path such as {@code 3.4.1}. */
    public static String ofPath(String path) {
        return "s-" + path.replace('.', '-');
    }
}
