package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.List;
import java.util.regex.Pattern;

/** HT614: full-width digits, ２０２４年, or a full-width point in a number, 3．5, or a full-width ％ (GB/T 15835 5.1). */
final class FullWidthDigit implements PassageRule {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9０-９])[0-9０-９]*[０-９][0-9０-９．.％]*|(?<![.．\\d])\\d+(?:[.．]\\d+)?％|(?<![.．\\d])\\d+．\\d+(?![.．\\d])");
    private static final int OFFSET = '０' - '0';

    @Override
    public String code() {
        return "HT614";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        return Hit.all(NUMBER, passage).stream()
                .map(hit -> finding(document, hit))
                .toList();
    }

    private Diagnostic finding(Document document, Hit hit) {
        String right = halfWidth(hit.words());
        Diagnostic finding = Diagnostic.info(
                        code(),
                        hit.in(document),
                        new Message("数字“" + hit.words() + "”是全角的", "the number \"" + hit.words() + "\" is full-width"))
                .hint("写成“" + right + "”", "write \"" + right + "\"");
        return hit.fix(finding, document, right);
    }

    private static String halfWidth(String number) {
        StringBuilder half = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            half.append(c >= '０' && c <= '９' ? (char) (c - OFFSET) : c == '．' ? '.' : c == '％' ? '%' : c);
        }
        return half.toString();
    }
}
