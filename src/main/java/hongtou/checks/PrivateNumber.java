package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A kind of number that belongs to one person and is masked before it is published.
 *
 * @param code the rule's
 * @param chinese what it is called
 * @param pattern finds what looks like one
 * @param isOne tells what is one, as by its check digit, from its digits alone
 * @param mask its digits with the middle ones hidden
 * @param open how much it weighs in a document for the public
 * @param inside how much it weighs elsewhere
 */
record PrivateNumber(
        String code,
        String chinese,
        String english,
        Pattern pattern,
        Predicate<String> isOne,
        UnaryOperator<String> mask,
        Severity open,
        Severity inside) {

    /** The numbers in a passage that are not masked; a message never repeats one. */
    List<Diagnostic> findings(Document document, Passage passage) {
        return Hit.all(pattern, passage).stream()
                .filter(hit -> isOne.test(digits(hit)))
                .map(hit -> finding(document, hit))
                .toList();
    }

    private static String digits(Hit hit) {
        return hit.words().replaceAll("[^\\dXx]", "");
    }

    private Diagnostic finding(Document document, Hit hit) {
        String masked = mask.apply(digits(hit));
        Diagnostic finding = Diagnostic.of(
                        document.isPublic() ? open : inside,
                        code,
                        hit.in(document),
                        new Message(
                                chinese + "“" + masked + "”没有遮盖",
                                "the " + english + " \"" + masked + "\" is not masked"))
                .hint("公开前删去，或者改成“" + masked + "”", "take it away before publishing, or mask it as \"" + masked + "\"");
        return hit.fix(finding, document, masked);
    }

    /** The number with all digits hidden but some at both ends. */
    static String hidden(String digits, int head, int tail) {
        return digits.substring(0, head)
                + "*".repeat(digits.length() - head - tail)
                + digits.substring(digits.length() - tail);
    }
}
