package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** HT612: a wrong character in a common word, 布署, 台帐, 追纠. Only slips that are never right are listed. */
final class WrongCharacter implements PassageRule {
    private static final List<Slip> SLIPS = Words.of("wrong-characters.txt").stream()
            .map(line -> line.split("\t"))
            .map(slip -> new Slip(Pattern.compile(slip[0]), slip[1]))
            .toList();
    /** One search tells that a text has none of them, as nearly all have. */
    private static final Pattern ANY = Pattern.compile(
            String.join("|", SLIPS.stream().map(s -> s.wrong().pattern()).toList()));

    @Override
    public String code() {
        return "HT612";
    }

    /**
     * A word as it is mistyped.
     *
     * @param wrong matches the mistyped word alone
     * @param right the word
     */
    private record Slip(Pattern wrong, String right) {}

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        List<Diagnostic> found = new ArrayList<>();
        if (ANY.matcher(passage.text()).find()) {
            for (Slip slip : SLIPS) {
                Hit.all(slip.wrong(), passage).forEach(hit -> found.add(finding(document, hit, slip.right())));
            }
        }
        return found;
    }

    private Diagnostic finding(Document document, Hit hit, String right) {
        Diagnostic finding = Diagnostic.warning(
                        code(),
                        hit.in(document),
                        new Message("“" + hit.words() + "”应为“" + right + "”", "\"" + hit.words() + "\" is a slip"))
                .hint("改成“" + right + "”", "write \"" + right + "\"");
        return hit.fix(finding, document, right);
    }
}
