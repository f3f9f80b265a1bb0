package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.List;
import java.util.regex.Pattern;

/** HT609: a word typed twice, 的的, 党委委, 开展开展. Only words that never stand doubled in good text are listed. */
final class CharacterDoubled implements PassageRule {
    private static final Pattern DOUBLED = Words.any("doubled-words.txt");

    @Override
    public String code() {
        return "HT609";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        return Hit.all(DOUBLED, passage).stream()
                .map(hit -> finding(document, hit))
                .toList();
    }

    private Diagnostic finding(Document document, Hit hit) {
        String once = hit.words().substring(hit.words().length() / 2);
        String before = hit.passage().text().substring(Math.max(0, hit.from() - 2), hit.from());
        Diagnostic finding = Diagnostic.warning(
                        code(),
                        hit.in(document),
                        new Message(
                                "“" + before + hit.words() + "”里的“" + once + "”重复",
                                "\"" + once + "\" is typed twice in \"" + before + hit.words() + "\""))
                .hint("删去一个“" + once + "”", "take one \"" + once + "\" away");
        return hit.fix(finding, document, once);
    }
}
