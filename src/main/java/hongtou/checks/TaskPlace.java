package hongtou.checks;

import hongtou.model.Document;
import hongtou.model.Task;
import hongtou.source.Place;

/** Where a finding about a whole task points: at its first words. */
final class TaskPlace {
    private static final int ENOUGH = 24;

    private TaskPlace() {}

    static Place of(Document document, Task task) {
        String text = task.text().text();
        int end = text.startsWith(task.title()) ? task.title().length() : text.length();
        int line = text.indexOf('\n');
        end = Math.min(end, line < 0 ? end : line);
        return document.at(text.isEmpty() ? task.span() : task.text().span(0, Math.min(end, ENOUGH)));
    }

    /** The task as a message names it: its number and the beginning of its title. */
    static String name(Task task) {
        String title = task.title();
        return task.number() + " " + (title.length() <= ENOUGH ? title : title.substring(0, ENOUGH) + "…");
    }
}
