package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import java.util.List;
import java.util.regex.Pattern;

/** HT703: a mobile number. In a document for the public it is a warning, elsewhere worth knowing. */
final class MobileNumber implements PassageRule {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d-])(?:\\+?86[- ]?)?1[3-9]\\d(?:\\d{8}|[- ]\\d{4}[- ]\\d{4})(?![\\d-])");

    @Override
    public String code() {
        return "HT703";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        Severity severity = document.isPublic() ? Severity.WARNING : Severity.INFO;
        return Hit.all(NUMBER, passage).stream()
                .map(hit -> finding(document, severity, hit))
                .toList();
    }

    private Diagnostic finding(Document document, Severity severity, Hit hit) {
        String digits = hit.words().replaceAll("\\D", "").replaceFirst("^86", "");
        String masked = digits.substring(0, 3) + "****" + digits.substring(7);
        Diagnostic finding = Diagnostic.of(
                        severity,
                        code(),
                        hit.in(document),
                        new Message("手机号码“" + masked + "”没有遮盖", "the mobile number \"" + masked + "\" is not masked"))
                .hint("公开前改成“" + masked + "”，或者改用办公电话", "mask it as \"" + masked + "\", or give an office number");
        return hit.fix(finding, document, masked);
    }
}
