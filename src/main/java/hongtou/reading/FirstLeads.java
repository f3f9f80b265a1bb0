package hongtou.reading;

import hongtou.model.Body;
import hongtou.model.Organ;
import hongtou.model.Origin;
import hongtou.model.Responsibility;
import hongtou.model.RunningText;
import hongtou.model.Section;
import hongtou.model.Task;
import hongtou.reading.phrase.TailPhrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds offices to what they agree on once: 列第一位者为牵头单位，下同 makes the first body of every later list the one that
 * leads; said outside the tasks it holds for them all.
 */
final class FirstLeads {
    private FirstLeads() {}

    /** The tasks, with those leading that a note says lead. */
    static List<Task> in(List<Task> tasks, Parts parts, Set<String> taskPaths) {
        boolean holds = outside(parts, taskPaths);
        List<Task> all = new ArrayList<>(tasks.size());
        for (Task task : tasks) {
            holds = holds || TailPhrases.firstLeadsFromHere(task.text().text());
            all.add(holds ? task.withOwners(led(task.responsibility())) : task);
        }
        return all;
    }

    /** True where a paragraph that is no task says so. */
    private static boolean outside(Parts parts, Set<String> taskPaths) {
        Stream<Body> bodies = Stream.concat(
                Stream.of(parts.before(), parts.plan()),
                parts.attachments().stream().map(a -> a.body()));
        return bodies.anyMatch(body -> saidIn(SectionText.paragraphs(body.preamble()))
                || body.allSections()
                        .filter(s -> s.sections().isEmpty() && !taskPaths.contains(s.path()))
                        .filter(s -> taskPaths.stream().noneMatch(p -> s.path().startsWith(p + ".")))
                        .map(FirstLeads::lines)
                        .anyMatch(FirstLeads::saidIn));
    }

    private static List<RunningText> lines(Section section) {
        return List.of(SectionText.of(section));
    }

    private static boolean saidIn(List<RunningText> lines) {
        return lines.stream().anyMatch(line -> TailPhrases.saysFirstLeads(line.text()));
    }

    /** What sentences say of somebody is no list. */
    private static Responsibility led(Responsibility given) {
        boolean list = given.origin() == Origin.TAIL || given.origin() == Origin.FIELD;
        if (!list || !given.lead().isEmpty() || given.responsible().isEmpty()) {
            return given;
        }
        List<Organ> others = given.responsible();
        return new Responsibility(
                others.subList(0, 1),
                others.subList(1, others.size()),
                given.support(),
                given.persons(),
                given.phrase(),
                given.origin(),
                given.span());
    }
}
