package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
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

    private final PrivateNumber kind = new PrivateNumber(
            code(),
            "身份证号码",
            "identity number",
            NUMBER,
            IdentityNumber::isValid,
            digits -> PrivateNumber.hidden(digits, 2, 3),
            Severity.ERROR,
            Severity.WARNING);

    @Override
    public String code() {
        return "HT704";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        return kind.findings(document, passage);
    }

    static boolean isValid(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK.charAt(sum % CHECK.length()) == Character.toUpperCase(number.charAt(WEIGHTS.length));
    }
}
