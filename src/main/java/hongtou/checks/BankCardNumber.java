package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import java.util.List;
import java.util.regex.Pattern;

/** HT705: the number of a bank card, known by its issuer's digits and the check digit of Luhn (ISO/IEC 7812). */
final class BankCardNumber implements PassageRule {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\dA-Za-z-])(?:62|4\\d|5[1-5])\\d{2}(?:\\d{12,15}|(?: \\d{4}){3}(?: \\d{1,3})?)(?![\\dA-Za-z])");

    @Override
    public String code() {
        return "HT705";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        Severity severity = document.isPublic() ? Severity.ERROR : Severity.WARNING;
        return Hit.all(NUMBER, passage).stream()
                .filter(hit -> isValid(hit.words().replace(" ", "")))
                .map(hit -> finding(document, severity, hit))
                .toList();
    }

    /** An identity number of 18 digits may pass as a card's; its own rule has it. */
    private static boolean isValid(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += i % 2 == 1 ? doubled : digit;
        }
        boolean identity = number.length() == 18 && IdentityNumber.isValid(number);
        return sum % 10 == 0 && !identity;
    }

    private Diagnostic finding(Document document, Severity severity, Hit hit) {
        String number = hit.words().replace(" ", "");
        String masked =
                number.substring(0, 4) + "*".repeat(number.length() - 8) + number.substring(number.length() - 4);
        Diagnostic finding = Diagnostic.of(
                        severity,
                        code(),
                        hit.in(document),
                        new Message("银行卡号“" + masked + "”没有遮盖", "the card number \"" + masked + "\" is not masked"))
                .hint("删去，或者改成“" + masked + "”", "take it away, or mask it as \"" + masked + "\"");
        return hit.fix(finding, document, masked);
    }
}
