package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;

import hongtou.audit.layout.Colophon;
import hongtou.audit.layout.Format;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.Signing;
import hongtou.audit.layout.TextLine;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 署名, 成文日期, 附注 (7.3.5, 7.3.6). */
final class SigningChecks {
    private static final Pattern DATE = Pattern.compile("(\\d{4})年([1-9]|1[0-2])月([1-9]|[12]\\d|3[01])日");

    private SigningChecks() {}

    static List<Check> checks() {
        return List.of(
                new Check(
                        29,
                        "7.3.5.2",
                        both("署名和成文日期（不加盖印章）", "signature without a seal"),
                        both(
                                "正文下空一行，署名右空二字，日期首字右移二字 ± 0.5 mm",
                                "a blank line, name 2 characters from the right, date begins 2 behind the name ± 0.5 mm"),
                        (d, t) -> d.signings().stream()
                                .filter(s -> isIssued(d))
                                .forEach(s -> SigningPlace.plain(d, s, t))),
                new Check(
                        30,
                        "7.3.5.1",
                        both("署名和成文日期（加盖印章）", "signature with a seal"),
                        both(
                                "日期右空四字，署名以日期居中 ± 0.5 mm",
                                "date 4 characters from the right, name centred above it ± 0.5 mm"),
                        (d, t) -> d.signings().stream()
                                .filter(s -> isIssued(d))
                                .forEach(s -> SigningPlace.sealed(d, s, t))),
                new Check(
                        32,
                        "7.3.5.5",
                        both("印章与正文同面", "signature beside text"),
                        both("同面有正文，不用“此页无正文”", "text on the same page, no “此页无正文”"),
                        SigningChecks::beside),
                new Check(
                        33,
                        "7.3.5.4",
                        both("成文日期写法", "date of the document"),
                        both(
                                "阿拉伯数字，年份写全，月日不编虚位，不晚于印发日期",
                                "Arabic digits, full year, no leading zeros, not later than the printing"),
                        SigningChecks::dates),
                new Check(
                        34,
                        "7.3.6",
                        both("附注", "note"),
                        both("成文日期下一行，左空二字，加全角圆括号", "line below the date, two characters in, full-width brackets"),
                        SigningPlace::notes));
    }

    /** An order is signed with a stamp (7.3.5.3, 10.2). */
    private static boolean isIssued(PrintedDocument document) {
        return document.head().format() != Format.ORDER;
    }

    private static void beside(PrintedDocument document, Tally tally) {
        boolean stopgap = document.allLines().stream().anyMatch(l -> l.bare().matches("^[（(]?此页无正文[）)]?$"));
        if (stopgap) {
            tally.judge(0, false, Say.quote("（此页无正文）"));
        }
        for (Signing signing : document.signings()) {
            if (signing.before().isPresent()) {
                tally.judge(signing.page(), true, both("有正文", "text"));
            } else {
                tally.advise(
                        signing.page(),
                        both("署名的那一面没有正文", "no text beside the signature"),
                        both("应调整行距、字距", "pitch or tracking should give way"));
            }
        }
    }

    private static void dates(PrintedDocument document, Tally tally) {
        Optional<LocalDate> printed =
                document.colophon().flatMap(Colophon::printer).flatMap(SigningChecks::date);
        for (Signing signing : document.signings()) {
            TextLine line = signing.date();
            Optional<LocalDate> date = DATE.matcher(line.bare()).matches() ? date(line) : Optional.empty();
            boolean late = date.isPresent() && printed.isPresent() && date.get().isAfter(printed.get());
            boolean tight = !line.text().contains(" ");
            tally.judge(
                    line.page(),
                    date.isPresent() && !late && tight,
                    Say.quote(line.text()),
                    late ? both("晚于印发日期", "later than the printing") : null);
        }
    }

    /** The first date of a line that is one of the calendar. */
    static Optional<LocalDate> date(TextLine line) {
        Matcher m = DATE.matcher(line.bare());
        if (!m.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(m, 1), number(m, 2), number(m, 3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
