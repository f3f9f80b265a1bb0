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

    /** The anchor of a task: that of its section, for a row of a table of the one that holds it; empty where there is none. */
    public static String of(Task task) {
        String section = task.sectionPath();
        return section.isEmpty() ? "" : ofPath(section);
    }

    /** The anchor of a path such as {@code 3.4.1}. */
    public static String ofPath(String path) {
        return "s-" + path.replace('.', '-');
    }
}
