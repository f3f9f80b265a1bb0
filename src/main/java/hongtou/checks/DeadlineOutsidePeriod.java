package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.diagnostic.Severity;
import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.Origin;
import hongtou.model.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * HT403: a task is due outside the plan's period (实施期限); what a sentence says may be a goal beyond it. Reports after its end are no tasks and are left out; a day
 * before the date of issue is a finding of {@link DeadlineBeforeIssue} already, and a
 * period that was over by then one of {@link PeriodOver}.
 */
final class DeadlineOutsidePeriod implements DocumentRule {

    @Override
    public String code() {
        return "HT403";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        Field<Period> period = document.frontMatter().planning().period();
        Field<LocalDate> issued = document.frontMatter().tail().issuedDate();
        boolean over = period != null && issued != null && period.value().to().isBefore(issued.value());
        if (period == null || over) {
            return List.of();
        }
        return DeadlinesOf.tasks(document).stream()
                .filter(d ->
                        !period.value().holds(Objects.requireNonNull(d.due().date())))
                .filter(d -> issued == null || DeadlinesOf.daysSince(issued, d) >= 0)
                .map(d -> finding(document, d, period))
                .toList();
    }

    private Diagnostic finding(Document document, Deadline deadline, Field<Period> period) {
        LocalDate day = Objects.requireNonNull(deadline.due().date());
        Period span = period.value();
        Severity severity = deadline.origin() == Origin.TEXT ? Severity.INFO : Severity.WARNING;
        return Diagnostic.of(
                        severity,
                        code(),
                        document.at(deadline.span()),
                        new Message(
                                "时限“" + deadline.words() + "”（" + HanDate.of(day) + "）不在实施期限 " + HanDate.of(span.from())
                                        + "至" + HanDate.of(span.to()) + " 之内",
                                "the deadline \"" + deadline.words() + "\" (" + day + ") is outside the period "
                                        + span.from() + " to " + span.to()))
                .hint("核对时限的年份和实施期限", "check the year of the deadline and the period")
                .related(List.of(document.at(period.span())));
    }
}
