package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.RunningText;
import hongtou.model.Section;
import hongtou.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HT412: something below a heading is due after the time that the heading gives: a step after the end of its stage. */
final class DeadlineAfterHeading implements DocumentRule {
    private static final Pattern LIMIT = Pattern.compile("[（(](?:完成时限：)?([^（）()]{0,12}年[^（）()]{0,12}(?:前|底))[）)]$");

    @Override
    public String code() {
        return "HT412";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        List<Diagnostic> found = new ArrayList<>();
        for (List<Stages.Stage> stages : Stages.of(document)) {
            for (Stages.Stage stage : stages) {
                compare(document, stage.section(), stage.span(), stage.words(), stage.to(), found);
            }
        }
        for (Section section : document.plan().body().allSections().toList()) {
            RunningText heading = section.titleText();
            Matcher limit = LIMIT.matcher(section.heading());
            List<WrittenRange> written = limit.find() ? WrittenRange.all(limit.group(1), 2000) : List.of();
            if (written.size() == 1 && written.get(0).year()) {
                Span span = heading.span(limit.start(1), limit.end(1));
                compare(document, section, span, limit.group(1), written.get(0).to(), found);
            }
        }
        return found.stream().distinct().toList();
    }

    private void compare(
            Document document, Section section, Span at, String words, LocalDate end, List<Diagnostic> found) {
        Span extent = ExemptPlaces.extent(section);
        for (Deadline deadline : DeadlinesOf.all(document)) {
            LocalDate day = Objects.requireNonNull(deadline.due().date());
            boolean below = extent.contains(deadline.span()) && deadline.span().start() > at.end();
            if (below && day.isAfter(end)) {
                found.add(finding(document, deadline, day, at, words));
            }
        }
    }

    private Diagnostic finding(Document document, Deadline deadline, LocalDate day, Span at, String words) {
        return Diagnostic.warning(
                        code(),
                        document.at(deadline.span()),
                        new Message(
                                "时限“" + deadline.words() + "”（" + HanDate.of(day) + "）晚于所在标题的时间“" + words + "”",
                                "the deadline \"" + deadline.words() + "\" (" + day
                                        + ") is after the time of its heading, \"" + words + "\""))
                .hint("核对两处时间", "check the two times")
                .related(List.of(document.at(at)));
    }
}
