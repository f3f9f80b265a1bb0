package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.FrontMatter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** HT107: a document printed (印发) or published (发布) before it was made (成文), or published before it was printed. */
final class DatesOutOfOrder implements DocumentRule {

    @Override
    public String code() {
        return "HT107";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        FrontMatter matter = document.frontMatter();
        Field<LocalDate> made = matter.tail().issuedDate();
        Field<LocalDate> printed = matter.tail().printDate();
        Field<LocalDate> published = matter.disclosure().published();
        List<Diagnostic> found = new ArrayList<>();
        compare(document, Severity.WARNING, "印发日期", printed, "成文日期", made, found);
        compare(document, Severity.WARNING, "发布日期", published, "成文日期", made, found);
        compare(document, Severity.INFO, "发布日期", published, "印发日期", printed, found);
        return found;
    }

    private void compare(
            Document document,
            Severity severity,
            String later,
            @Nullable Field<LocalDate> end,
            String earlier,
            @Nullable Field<LocalDate> start,
            List<Diagnostic> found) {
        if (end == null || start == null || !end.value().isBefore(start.value())) {
            return;
        }
        Message message = new Message(
                later + " " + HanDate.of(end.value()) + " 早于" + earlier + " " + HanDate.of(start.value()),
                later + " " + end.value() + " is before " + earlier + " " + start.value());
        found.add(Diagnostic.of(severity, code(), document.at(end.span()), message)
                .hint("核对这两个日期", "check the two dates")
                .related(List.of(document.at(start.span()))));
    }
}
