package hongtou.reading;

import hongtou.model.Block;
import hongtou.model.Body;
import hongtou.model.Deadline;
import hongtou.model.Obligation;
import hongtou.model.Origin;
import hongtou.model.RunningText;
import hongtou.model.Section;
import hongtou.reading.phrase.DeadlinePhrase;
import hongtou.reading.phrase.DeadlinePhrases;
import hongtou.reading.phrase.PlanDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the dated duties that stand outside the tasks: goals, reports, meetings. */
final class ObligationReader {
    private final PlanDates dates;
    private final List<Obligation> obligations = new ArrayList<>();

    ObligationReader(PlanDates dates) {
        this.dates = dates;
    }

    /** @param taskPaths the sections that are tasks, with all that is below them */
    List<Obligation> obligations(Parts parts, Set<String> taskPaths) {
        body(parts.before(), taskPaths);
        body(parts.plan(), taskPaths);
        return List.copyOf(obligations);
    }

    private void body(Body body, Set<String> taskPaths) {
        blocks(body.preamble(), "");
        body.sections().forEach(s -> section(s, taskPaths));
    }

    private void section(Section section, Set<String> taskPaths) {
        if (!taskPaths.contains(section.path())) {
            blocks(section.blocks(), section.path());
            section.sections().forEach(s -> section(s, taskPaths));
        }
    }

    private void blocks(List<Block> blocks, String path) {
        SectionText.paragraphs(blocks).forEach(p -> paragraph(p, path));
    }

    private void paragraph(RunningText text, String path) {
        List<DeadlinePhrase> phrases = DeadlinePhrases.inText(text.text(), dates);
        int from = 0;
        for (int i = 0; i < phrases.size(); i++) {
            int clauseStart = clauseStart(text.text(), phrases.get(i).start(), from);
            int last = i;
            while (last + 1 < phrases.size()
                    && clauseStart(text.text(), phrases.get(last + 1).start(), clauseStart) == clauseStart) {
                last++;
            }
            int limit = last + 1 < phrases.size()
                    ? clauseStart(
                            text.text(),
                            phrases.get(last + 1).start(),
                            phrases.get(last).end())
                    : text.text().length();
            int end = clauseEnd(text.text(), phrases.get(last).end(), limit);
            List<Deadline> deadlines = phrases.subList(i, last + 1).stream()
                    .map(p -> DeadlineReader.of(p, text, Origin.TEXT))
                    .toList();
            obligations.add(new Obligation(
                    text.text().substring(clauseStart, end), deadlines, path, text.span(clauseStart, end)));
            from = end;
            i = last;
        }
    }

    /** Back to the mark before the deadline. */
    private static int clauseStart(String text, int at, int from) {
        int i = at;
        while (i > from && "，。；：,;\n".indexOf(text.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }

    /** On to the end of the sentence, or to the next deadline, without the mark that closes it. */
    private static int clauseEnd(String text, int at, int limit) {
        int i = at;
        while (i < limit && "。；;\n".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        while (i > at && "，。；、,; ".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }
}
