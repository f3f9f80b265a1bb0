package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.List;

/** HT612: a wrong character in a common word, 布署, 台帐, 追纠. Only slips that are never right are listed. */
final class WrongCharacter implements PassageRule {
    private static final SlipList SLIPS = SlipList.of("wrong-characters.txt");

    @Override
    public String code() {
        return "HT612";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        return SLIPS.in(passage).map(slip -> finding(document, slip)).toList();
    }

    private Diagnostic finding(Document document, SlipList.Found slip) {
        String words = slip.hit().words();
        Diagnostic finding = Diagnostic.warning(
                        code(),
                        slip.hit().in(document),
                        new Message(
                                "“" + words + "”应为“" + slip.right() + "”（" + slip.reason() + "）",
                                "\"" + words + "\" is a slip"))
                .hint("改成“" + slip.right() + "”", "write \"" + slip.right() + "\"");
        return slip.hit().fix(finding, document, slip.right());
    }
}
