package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Block;
import hongtou.model.Document;
import hongtou.model.Register;
import hongtou.model.RunningText;
import hongtou.model.Section;
import hongtou.model.Task;
import java.util.ArrayList;
import java.util.List;

/** HT805: a task of the superior plan (上级文件) that has no counterpart in the plan. Some tasks are for the superior alone. */
final class SuperiorTaskMissing implements RegisterRule {
    /** Where no part of the plan has so much of the task's first sentence, it is not there. */
    private static final double TOO_LITTLE = 0.35;

    @Override
    public String code() {
        return "HT805";
    }

    @Override
    public List<Diagnostic> check(List<Document> documents, Register register) {
        List<Diagnostic> found = new ArrayList<>();
        for (Superiors.Link link : Superiors.among(documents)) {
            List<String> parts = parts(link.document());
            List<Task> tasks = link.superior().plan().tasks();
            Likeness likeness = new Likeness(
                    new Likeness.Vocabulary(parts),
                    new Likeness.Vocabulary(tasks.stream().map(Task::title).toList()));
            tasks.stream()
                    .filter(task -> parts.stream().noneMatch(part -> likeness.within(task.title(), part) >= TOO_LITTLE))
                    .forEach(task -> found.add(finding(link, task)));
        }
        return found;
    }

    /** The sections of the plan, each with its own text. */
    private static List<String> parts(Document document) {
        return document.plan()
                .body()
                .allSections()
                .map(SuperiorTaskMissing::words)
                .toList();
    }

    private static String words(Section section) {
        StringBuilder words = new StringBuilder(section.titleText().text());
        for (Block block : section.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                words.append('\n').append(RunningText.of(paragraph.content()).text());
            }
        }
        return words.toString();
    }

    private Diagnostic finding(Superiors.Link link, Task task) {
        return Diagnostic.info(
                        code(),
                        link.document().at(link.name().span()),
                        new Message(
                                "上级文件的任务“" + TaskPlace.name(task) + "”在本文里没有对应的内容",
                                "the superior's task \"" + TaskPlace.name(task) + "\" has no counterpart"))
                .hint("本级也要做的，补上一项任务", "add the task where it is to be done here too")
                .related(List.of(TaskPlace.of(link.superior(), task)));
    }
}
