package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.List;

/** HT624: fixed wording of offices that is miswritten or cut, 理论中心组 for 理论学习中心组. */
final class SetPhraseWrong implements PassageRule {
    private static final SlipList PHRASES = SlipList.of("set-phrases.txt");

    @Override
    public String code() {
        return "HT624";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        return PHRASES.in(passage).map(slip -> finding(document, slip)).toList();
    }

    private Diagnostic finding(Document document, SlipList.Found slip) {
        String words = slip.hit().words();
        boolean surplus = slip.right().isEmpty();
        Diagnostic finding = Diagnostic.info(
                        code(),
                        slip.hit().in(document),
                        surplus
                                ? new Message("“" + words + "”是多余的", "\"" + words + "\" is too much")
                                : new Message(
                                        "“" + words + "”一般写作“" + slip.right() + "”（" + slip.reason() + "）",
                                        "\"" + words + "\" is usually \"" + slip.right() + "\""))
                .hint(
                        surplus ? "删去“" + words + "”" : "改成“" + slip.right() + "”",
                        surplus ? "take it away" : "write \"" + slip.right() + "\"");
        return slip.sure() ? slip.hit().fix(finding, document, slip.right()) : finding;
    }
}
