package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.model.Period;
import hongtou.model.Validity;
import java.time.LocalDate;
import java.util.List;

/** HT706: the period of a plan (实施期限) was over when it was made, or when it was published as 有效. */
final class PeriodOver implements DocumentRule {

    @Override
    public String code() {
        return "HT706";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        FrontMatter matter = document.frontMatter();
        Field<Period> period = matter.planning().period();
        if (period == null) {
            return List.of();
        }
        Field<LocalDate> made = matter.tail().issuedDate();
        if (made != null && period.value().to().isBefore(made.value())) {
            return List.of(finding(document, Severity.WARNING, period, made, "成文日期", "it was made"));
        }
        Field<LocalDate> published = matter.disclosure().published();
        Field<Validity> validity = matter.disclosure().validity();
        boolean inForce = validity != null && validity.value() == Validity.IN_FORCE;
        if (published != null && inForce && period.value().to().isBefore(published.value())) {
            return List.of(finding(document, Severity.INFO, period, published, "发布日期", "it was published as 有效"));
        }
        return List.of();
    }

    private Diagnostic finding(
            Document document,
            Severity severity,
            Field<Period> period,
            Field<LocalDate> day,
            String chinese,
            String english) {
        return Diagnostic.of(
                        severity,
                        code(),
                        document.at(period.span()),
                        new Message(
                                "实施期限到 " + HanDate.of(period.value().to()) + " 为止，早于" + chinese + " "
                                        + HanDate.of(day.value()),
                                "the period ends on " + period.value().to() + ", before " + english + " on "
                                        + day.value()))
                .hint("核对实施期限；已经过期的，有效性写“失效”", "check the period; what is over is 失效")
                .related(List.of(document.at(day.span())));
    }
}
