package hongtou.reading;

import hongtou.model.Deadline;
import hongtou.model.Due;
import hongtou.model.Origin;
import hongtou.model.RunningText;
import hongtou.model.Section;
import hongtou.model.Task;
import hongtou.reading.phrase.DeadlinePhrases;
import hongtou.reading.phrase.PlanDates;
import java.util.List;
import java.util.regex.Pattern;

/** Headings that say from when to when all is done that stands below them: （一）宣传发动阶段（4月1日至4月30日）. */
final class Stages {
    private static final Pattern OPENING =
            Pattern.compile("(?:第[一二三四五六1-6]阶段|[^，。；：（）的]{2,10}阶段)(?=[，。；：:,;（(]|$|\\s)");
    private static final Pattern STAGE = Pattern.compile("阶段|步骤|第[一二三四五六]步");

    private Stages() {}

    /** True for a section that is a stage of the work: 第一阶段：动员部署, 准备阶段。 */
    static boolean is(Section section) {
        String text =
                section.hasTitle() ? section.heading() : SectionText.of(section).text();
        return OPENING.matcher(text).lookingAt();
    }

    /** The time of a stage; empty for any other section. */
    static List<Deadline> of(Section section, PlanDates dates) {
        if (!section.hasTitle() || !STAGE.matcher(section.heading()).find()) {
            return List.of();
        }
        RunningText heading = RunningText.of(section.title());
        return DeadlinePhrases.inText(heading.text(), dates).stream()
                .filter(p -> p.due() instanceof Due.Range || p.due().date() == null)
                .map(p -> DeadlineReader.of(p, heading, Origin.TEXT))
                .toList();
    }

    /** Tasks that say nothing of their time have that of their stage. */
    static void give(List<Deadline> stage, List<Task> tasks) {
        if (!stage.isEmpty()) {
            tasks.replaceAll(t -> t.deadlines().isEmpty() ? t.withDeadlines(stage) : t);
        }
    }
}
