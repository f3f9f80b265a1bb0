package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import java.util.List;
import java.util.regex.Pattern;

/** HT703: a mobile number. In a document for the public it is a warning, elsewhere worth knowing. */
final class MobileNumber implements PassageRule {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d-])(?:\\+?86[- ]?)?1[3-9]\\d(?:\\d{8}|[- ]\\d{4}[- ]\\d{4})(?![\\d-])");

    private final PrivateNumber kind = new PrivateNumber(
            code(),
            "手机号码",
            "mobile number",
            NUMBER,
            digits -> true,
            digits -> PrivateNumber.hidden(digits.replaceFirst("^86", ""), 3, 4),
            Severity.WARNING,
            Severity.INFO);

    @Override
    public String code() {
        return "HT703";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        return kind.findings(document, passage);
    }
}
