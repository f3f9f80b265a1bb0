package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.Due;
import hongtou.model.Holidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** HT409: a deadline on a weekend or a public holiday. Only days written as days are looked at, not ends of months. */
final class DeadlineOnFreeDay implements CalendarRule {

    @Override
    public String code() {
        return "HT409";
    }

    @Override
    public List<Diagnostic> check(Document document, Holidays holidays) {
        return DeadlinesOf.all(document).stream()
                .filter(d -> d.due() instanceof Due.Fixed && !d.words().startsWith("至"))
                .flatMap(d -> freeDay(((Due.Fixed) d.due()).date(), holidays)
                        .map(why -> finding(document, d, ((Due.Fixed) d.due()).date(), why))
                        .stream())
                .toList();
    }

    /** Why a day is free; nothing for a working day. */
    private static Optional<Message> freeDay(LocalDate day, Holidays holidays) {
        Optional<Holidays.Day> special = holidays.on(day);
        if (special.isPresent()) {
            String feast = special.get().name();
            return special.get().free()
                    ? Optional.of(new Message(feast + "假期", "in the holidays (" + feast + ")"))
                    : Optional.empty();
        }
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return Optional.of(new Message("星期六", "a Saturday"));
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? Optional.of(new Message("星期日", "a Sunday")) : Optional.empty();
    }

    private Diagnostic finding(Document document, Deadline deadline, LocalDate day, Message why) {
        String date = deadline.words().contains(HanDate.of(day)) ? "" : "（" + HanDate.of(day) + "）";
        return Diagnostic.info(
                        code(),
                        document.at(deadline.span()),
                        new Message(
                                "时限“" + deadline.words() + "”" + date + "是" + why.chinese(),
                                "the deadline \"" + deadline.words() + "\" (" + day + ") is " + why.english()))
                .hint("确需在休息日完成的不用改；否则提前到上一个工作日，或者推到下一个", "move it to a working day unless the free day is meant");
    }
}
