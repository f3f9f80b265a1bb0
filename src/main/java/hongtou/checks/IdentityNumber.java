package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import java.util.List;
import java.util.regex.Pattern;

/** HT704: a resident's identity number (公民身份号码, GB 11643), known by its birthday and check digit. */
final class IdentityNumber implements PassageRule {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\dA-Za-z])[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?![\\dA-Za-z])");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    @Override
    public String code() {
        return "HT704";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        Severity severity = document.isPublic() ? Severity.ERROR : Severity.WARNING;
        return Hit.all(NUMBER, passage).stream()
                .filter(hit -> isValid(hit.words()))
                .map(hit -> finding(document, severity, hit))
                .toList();
    }

    static boolean isValid(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK.charAt(sum % CHECK.length()) == Character.toUpperCase(number.charAt(WEIGHTS.length));
    }

    private Diagnostic finding(Document document, Severity severity, Hit hit) {
        String number = hit.words();
        String masked =
                number.substring(0, 2) + "*".repeat(number.length() - 5) + number.substring(number.length() - 3);
        Diagnostic finding = Diagnostic.of(
                        severity,
                        code(),
                        hit.in(document),
                        new Message(
                                "身份证号码“" + masked + "”没有遮盖", "the identity number \"" + masked + "\" is not masked"))
                .hint("删去，或者改成“" + masked + "”", "take it away, or mask it as \"" + masked + "\"");
        return hit.fix(finding, document, masked);
    }
}
