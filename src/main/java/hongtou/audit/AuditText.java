package hongtou.audit;

import hongtou.audit.clause.Measurement;
import hongtou.audit.clause.Verdict;
import hongtou.diagnostic.Language;
import hongtou.diagnostic.Message;

/** Prints an audit for people: a line for each measurement, then the sum. */
public final class AuditText {
    private final Language language;

    public AuditText(Language language) {
        this.language = language;
    }

    /** The whole report, each line with a line feed at its end. */
    public String print(AuditReport report) {
        StringBuilder out = new StringBuilder();
        report.measurements().forEach(m -> out.append(line(m)).append('\n'));
        out.append('\n').append(sum(report)).append('\n');
        return out.toString();
    }

    private String line(Measurement m) {
        StringBuilder line = new StringBuilder();
        line.append(m.verdict().sign()).append(' ').append(m.verdict().words().in(language));
        line.append("  ").append(m.clause());
        if (m.page() > 0) {
            line.append("  ").append(say(new Message("第 " + m.page() + " 页", "page " + m.page())));
        }
        line.append("  ").append(say(m.element()));
        String measured = say(m.measured());
        if (!measured.isEmpty()) {
            line.append(say(new Message("：", ": "))).append(measured);
        }
        line.append(say(new Message("；要求：", "; asked: "))).append(say(m.required()));
        if (m.reason() != null) {
            line.append(say(new Message("；", "; "))).append(say(m.reason()));
        }
        return line.append(" [").append(m.check()).append(']').toString();
    }

    private String sum(AuditReport report) {
        long met = report.count(Verdict.MET);
        long violated = report.count(Verdict.VIOLATED);
        long advised = report.count(Verdict.ADVISED);
        long unjudged = report.count(Verdict.UNJUDGED);
        return say(new Message(
                "符合 " + met + " 项，不符合 " + violated + " 项，建议改进 " + advised + " 项，无法判断 " + unjudged + " 项",
                met + " met, " + violated + " violated, " + advised + " advised, " + unjudged + " cannot be judged"));
    }

    private String say(Message message) {
        return message.in(language).replaceAll("\\p{Cc}", " ");
    }
}
