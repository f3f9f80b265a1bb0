package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.Period;
import hongtou.model.Register;
import java.util.ArrayList;
import java.util.List;

/** HT806: a plan whose period (实施期限) ends before that of its superior plan, or begins after it. A plan for one year may. */
final class PeriodNotCovered implements RegisterRule {

    @Override
    public String code() {
        return "HT806";
    }

    @Override
    public List<Diagnostic> check(List<Document> documents, Register register) {
        List<Diagnostic> found = new ArrayList<>();
        for (Superiors.Link link : Superiors.among(documents)) {
            Field<Period> own = link.document().frontMatter().planning().period();
            Field<Period> theirs = link.superior().frontMatter().planning().period();
            if (own == null || theirs == null) {
                continue;
            }
            boolean short_ = own.value().to().isBefore(theirs.value().to());
            boolean late = own.value().from().getYear() > theirs.value().from().getYear();
            if (short_ || late) {
                found.add(finding(link, own, theirs));
            }
        }
        return found;
    }

    private Diagnostic finding(Superiors.Link link, Field<Period> own, Field<Period> theirs) {
        boolean annual = own.value().from().getYear() == own.value().to().getYear();
        Severity severity = annual ? Severity.INFO : Severity.WARNING;
        return Diagnostic.of(
                        severity,
                        code(),
                        link.document().at(own.span()),
                        new Message(
                                "实施期限" + said(own.value(), "至") + "没有覆盖上级文件的" + said(theirs.value(), "至"),
                                "the period " + own.value().from() + " to "
                                        + own.value().to()
                                        + " does not cover the superior's "
                                        + theirs.value().from() + " to "
                                        + theirs.value().to()))
                .hint("核对实施期限；只管其中一段的，写豁免和理由", "check the period, or exempt this where the plan is for a part of it")
                .related(List.of(link.superior().at(theirs.span())));
    }

    private static String said(Period period, String to) {
        return "（" + HanDate.of(period.from()) + to + HanDate.of(period.to()) + "）";
    }
}
