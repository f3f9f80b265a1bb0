package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.Origin;
import java.time.LocalDate;
import java.util.List;

/** HT406: something is due within three days after the document was made. */
final class DeadlineTooSoon implements DocumentRule {
    private static final int DAYS = 3;

    @Override
    public String code() {
        return "HT406";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        Field<LocalDate> issued = document.frontMatter().tail().issuedDate();
        if (issued == null) {
            return List.of();
        }
        return DeadlinesOf.sinceIssue(document, days -> days >= 0 && days <= DAYS).stream()
                .filter(DeadlineTooSoon::isLimit)
                .map(d -> finding(document, d, issued))
                .toList();
    }

    /** In a sentence only what says so is a limit: 3日前, 3日内; the days of a forecast are none. */
    private static boolean isLimit(Deadline deadline) {
        return deadline.origin() != Origin.TEXT || deadline.words().matches(".*[前内底]");
    }

    private Diagnostic finding(Document document, Deadline deadline, Field<LocalDate> issued) {
        long days = DeadlinesOf.daysSince(issued, deadline);
        return Diagnostic.info(
                        code(),
                        document.at(deadline.span()),
                        new Message(
                                "时限“" + deadline.words() + "”离成文日期只有 " + days + " 天",
                                "the deadline \"" + deadline.words() + "\" is only " + days
                                        + " days after the date of issue"))
                .hint("收文单位可能来不及办理，核对时限", "those who receive it may not be able to meet it")
                .related(List.of(document.at(issued.span())));
    }
}
