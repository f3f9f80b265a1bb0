package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import java.util.List;
import java.util.regex.Pattern;

/** HT705: the number of a bank card, known by its issuer's digits and the check digit of Luhn (ISO/IEC 7812). */
final class BankCardNumber implements PassageRule {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\dA-Za-z-])(?:62|4\\d|5[1-5])\\d{2}(?:\\d{12,15}|(?: \\d{4}){3}(?: \\d{1,3})?)(?![\\dA-Za-z])");

    private final PrivateNumber kind = new PrivateNumber(
            code(),
            "银行卡号",
            "card number",
            NUMBER,
            BankCardNumber::isValid,
            digits -> PrivateNumber.hidden(digits, 4, 4),
            Severity.ERROR,
            Severity.WARNING);

    @Override
    public String code() {
        return "HT705";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        return kind.findings(document, passage);
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
}
