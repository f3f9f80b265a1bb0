package hongtou.reading;

import hongtou.model.Block;
import hongtou.model.Body;
import hongtou.model.Deadline;
import hongtou.model.Due;
import hongtou.model.Obligation;
import hongtou.model.Origin;
import hongtou.model.Responsibility;
import hongtou.model.RunningText;
import hongtou.model.Section;
import hongtou.reading.phrase.DeadlinePhrase;
import hongtou.reading.phrase.DeadlinePhrases;
import hongtou.reading.phrase.PlanDates;
import hongtou.reading.phrase.TailPhrases;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the dated duties that stand outside the tasks: goals, reports, meetings. */
final class ObligationReader {
    private final PlanDates dates;
    private final Set<String> taskPaths;
    private final Set<Span> taskLines;
    private final List<Obligation> obligations = new ArrayList<>();

    /**
     * @param taskPaths the sections that are tasks, with all that is below them
     * @param taskLines the paragraphs that are tasks
     */
    ObligationReader(PlanDates dates, Set<String> taskPaths, Set<Span> taskLines) {
        this.dates = dates;
        this.taskPaths = taskPaths;
        this.taskLines = taskLines;
    }

    List<Obligation> obligations(Parts parts) {
        body(parts.before());
        body(parts.plan());
        return obligations.stream().filter(o -> !isInTask(o.span())).toList();
    }

    /** Of a paragraph of minutes a sentence may be a task, and another not. */
    private boolean isInTask(Span span) {
        return taskLines.stream().anyMatch(t -> t.start() <= span.start() && span.end() <= t.end());
    }

    private void body(Body body) {
        blocks(body.preamble(), "", null);
        body.sections().forEach(this::section);
    }

    private void section(Section section) {
        if (!taskPaths.contains(section.path())) {
            stage(section);
            blocks(section.blocks(), section.path(), section.runIn() ? RunningText.of(section.title()) : null);
            section.sections().forEach(this::section);
        }
    }

    /** 排查整治阶段（3月16日至10月31日）: a heading that says from when to when. */
    private void stage(Section section) {
        if (section.hasTitle()) {
            RunningText heading = RunningText.of(section.title());
            List<Deadline> ranges = DeadlinePhrases.inText(heading.text(), dates).stream()
                    .filter(p -> p.due() instanceof Due.Range)
                    .map(p -> DeadlineReader.of(p, heading, Origin.TEXT))
                    .toList();
            if (!ranges.isEmpty()) {
                obligations.add(new Obligation(
                        heading.text(), Responsibility.nobody(heading.span()), ranges, section.path(), heading.span()));
            }
        }
    }

    private void blocks(List<Block> blocks, String path, @Nullable RunningText heading) {
        // A cell such as 11月底 says nothing without its row; task tables are read as tasks.
        List<Block> texts =
                blocks.stream().filter(b -> !(b instanceof Block.Table)).toList();
        SectionText.paragraphs(texts).stream()
                .filter(p -> p.isBlank()
                        || taskLines.stream().noneMatch(t -> t.end() == p.span().end()))
                .forEach(p -> paragraph(p, path, heading));
    }

    private void paragraph(RunningText text, String path, @Nullable RunningText heading) {
        ObligationOwners owners = new ObligationOwners(text, heading);
        List<DeadlinePhrase> phrases = phrases(text.text());
        int from = 0;
        for (int i = 0; i < phrases.size(); i++) {
            int clauseStart = clauseStart(text.text(), phrases.get(i).start(), from);
            int last = i;
            while (last + 1 < phrases.size()
                    && clauseStart(text.text(), phrases.get(last + 1).start(), clauseStart) == clauseStart) {
                last++;
            }
            int end = ending(text.text(), phrases.get(last), limit(text.text(), phrases, last));
            List<Deadline> deadlines = phrases.subList(i, last + 1).stream()
                    .map(p -> DeadlineReader.of(p, text, Origin.TEXT))
                    .toList();
            int time = phrases.get(i).start();
            obligations.add(new Obligation(
                    text.text().substring(clauseStart, end),
                    owners.of(clauseStart, end, time, phrases.get(last).end()),
                    deadlines,
                    path,
                    text.span(clauseStart, end)));
            from = end;
            i = last;
        }
    }

    /** Where the clause of the deadline behind begins, or the text ends. */
    private static int limit(String text, List<DeadlinePhrase> phrases, int last) {
        return last + 1 < phrases.size()
                ? clauseStart(
                        text, phrases.get(last + 1).start(), phrases.get(last).end())
                : text.length();
    }

    /** The deadlines of sentences, and those in brackets: 放假前（6月30日前）. */
    private List<DeadlinePhrase> phrases(String text) {
        return Stream.concat(
                        DeadlinePhrases.inText(text, dates).stream(),
                        TailPhrases.inText(text, dates).stream().flatMap(t -> t.deadlines().stream()))
                .sorted(Comparator.comparingInt(DeadlinePhrase::start))
                .toList();
    }

    /** Back to the mark before the deadline. */
    private static int clauseStart(String text, int at, int from) {
        int i = at;
        while (i > from && "，。；：,;\n".indexOf(text.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }

    /** 报送评估报告，县安委办将对…进行总结: what another will do is no part of the duty. */
    private static int ending(String text, DeadlinePhrase phrase, int limit) {
        int end = clauseEnd(text, phrase.end(), limit);
        String binds = phrase.binds();
        for (int from = phrase.end(); !binds.isEmpty() && from <= Math.min(end, phrase.end() + 2); from++) {
            int behind = from + binds.length();
            if (text.startsWith(binds, from) && behind < end && text.charAt(behind) == '，') {
                return behind;
            }
        }
        return end;
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
