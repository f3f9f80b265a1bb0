package hongtou.view;

import hongtou.model.Attachment;
import hongtou.model.Body;
import hongtou.model.Document;
import hongtou.model.Label;
import hongtou.model.LabelForm;
import hongtou.model.Section;
import hongtou.model.Task;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names a place in a text as people cite it. */
final class Clauses {
    private static final Pattern ATTACHED = Pattern.compile("a(\\d{1,3})(?:[.]|$)");

    private Clauses() {}

    /** The labels from the top down to a task: 三（四）1, for a row of a table 三（四）表3, for a paragraph of a section 三第2段. */
    static String cited(Document document, Task task) {
        String section = task.sectionPath();
        boolean row = !section.equals(task.path());
        boolean article = task.number().startsWith("第");
        return cited(document, section) + (row ? (article ? "" : "表") + task.number() : "");
    }

    /** The same for a path; what stands in an attachment is cited with it: 附件1 一（一）. */
    static String cited(Document document, String path) {
        Matcher in = ATTACHED.matcher(path);
        int place = in.lookingAt() ? Integer.parseInt(in.group(1)) : 0;
        if (place == 0 || place > document.attachments().size()) {
            return cited(document.plan().body(), path);
        }
        Attachment attachment = document.attachments().get(place - 1);
        return (attachment.label() + " " + cited(attachment.body(), path)).strip();
    }

    /** The labels from the top down to a path: 三（四）1; an article is cited without its chapter, 第四条第（二）项, and so is 3.2. */
    private static String cited(Body body, String path) {
        List<Label> labels = above(body, path).map(Section::label).toList();
        int first = 0;
        for (int i = 0; i < labels.size(); i++) {
            LabelForm form = labels.get(i).form();
            first = form == LabelForm.ARTICLE || form == LabelForm.DECIMAL ? i : first;
        }
        boolean article = !labels.isEmpty() && labels.get(first).form() == LabelForm.ARTICLE;
        StringBuilder cited = new StringBuilder();
        for (Label label : labels.subList(Math.min(first, labels.size()), labels.size())) {
            boolean point = article && label.form() == LabelForm.HAN_BRACKETS;
            cited.append(point ? "第" + label.cited() + "项" : label.cited());
        }
        return cited.toString();
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
