package hongtou.audit;

import hongtou.audit.clause.Measurement;
import hongtou.audit.clause.Verdict;
import hongtou.diagnostic.Language;
import hongtou.diagnostic.Message;
import hongtou.json.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints an audit as JSON. */
public final class AuditJson {
    private final Language language;

    public AuditJson(Language language) {
        this.language = language;
    }

    /** {@code {"standard": …, "met": n, "violated": n, "advised": n, "unjudged": n, "measurements": […]}}. */
    public String print(AuditReport report) {
        return Json.write(Json.object(
                "standard", "GB/T 9704-2012",
                "met", report.count(Verdict.MET),
                "violated", report.count(Verdict.VIOLATED),
                "advised", report.count(Verdict.ADVISED),
                "unjudged", report.count(Verdict.UNJUDGED),
                "measurements",
                        report.measurements().stream().map(this::measurement).toList()));
    }

    private Map<String, @Nullable Object> measurement(Measurement m) {
        Message reason = m.reason();
        return Json.object(
                "check", m.check(),
                "clause", m.clause(),
                "page", m.page() == 0 ? null : m.page(),
                "element", m.element().in(language),
                "measured",
                        m.measured().in(language).isEmpty()
                                ? null
                                : m.measured().in(language),
                "required", m.required().in(language),
                "verdict", m.verdict().key(),
                "reason", reason == null ? null : reason.in(language));
    }
}
