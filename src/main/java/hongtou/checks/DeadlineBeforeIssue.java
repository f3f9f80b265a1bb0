package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Deadline;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.Origin;
import hongtou.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** HT402: something is due before the document was made. A sentence that tells what was done by then is left out. */
final class DeadlineBeforeIssue implements DocumentRule {
    /** Words behind a day that look back on it, up to the end of the clause. */
    private static final Pattern LOOKS_BACK = Pattern.compile("^[^，。；]{0,12}(?:已|以来|发现|遗留|期间|统计|曾|原有)");

    private static final int CLAUSE = 20;

    @Override
    public String code() {
        return "HT402";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        Field<LocalDate> issued = document.frontMatter().tail().issuedDate();
        if (issued == null) {
            return List.of();
        }
        return DeadlinesOf.sinceIssue(document, days -> days < 0).stream()
                .filter(d -> !looksBack(document, d))
                .map(d -> finding(document, d, issued))
                .toList();
    }

    private static boolean looksBack(Document document, Deadline deadline) {
        int end = deadline.span().end();
        String behind = document.source().text(new Span(end, end + CLAUSE));
        return deadline.origin() == Origin.TEXT && LOOKS_BACK.matcher(behind).find();
    }

    private Diagnostic finding(Document document, Deadline deadline, Field<LocalDate> issued) {
        String day = HanDate.of(Objects.requireNonNull(deadline.due().date()));
        String made = HanDate.of(issued.value());
        return Diagnostic.warning(
                        code(),
                        document.at(deadline.span()),
                        new Message(
                                "时限“" + deadline.words() + "”（" + day + "）早于成文日期 " + made,
                                "the deadline \"" + deadline.words() + "\" ("
                                        + deadline.due().date() + ") is before the date of issue " + issued.value()))
                .hint("核对时限的年份和成文日期", "check the year of the deadline and the date of issue")
                .related(List.of(document.at(issued.span())));
    }
}
