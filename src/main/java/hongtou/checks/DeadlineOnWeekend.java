package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.Due;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** HT409: a deadline on a Saturday or Sunday. Only days written as days are looked at, not ends of months. */
final class DeadlineOnWeekend implements DocumentRule {

    @Override
    public String code() {
        return "HT409";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        return DeadlinesOf.all(document).stream()
                .filter(d -> d.due() instanceof Due.Fixed fixed && isWeekend(fixed.date()))
                .map(d -> finding(document, d, ((Due.Fixed) d.due()).date()))
                .toList();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private Diagnostic finding(Document document, Deadline deadline, LocalDate day) {
        boolean saturday = day.getDayOfWeek() == DayOfWeek.SATURDAY;
        return Diagnostic.info(
                        code(),
                        document.at(deadline.span()),
                        new Message(
                                "时限“" + deadline.words() + "”（" + HanDate.of(day) + "）是" + (saturday ? "星期六" : "星期日"),
                                "the deadline \"" + deadline.words() + "\" (" + day + ") is a "
                                        + (saturday ? "Saturday" : "Sunday")))
                .hint("确需在休息日完成的不用改；否则提前到星期五，或者推到下一个工作日", "move it to a working day unless the weekend is meant");
    }
}
