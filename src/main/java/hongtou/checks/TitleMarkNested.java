package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HT615: a title within a title in 《》 again, 《关于印发《方案》的通知》; the inner one takes 〈〉 (GB/T 15834 4.15.3.4). */
final class TitleMarkNested implements PassageRule {
    private static final Pattern NESTED = Pattern.compile("《[^《》]{1,60}(《[^《》]{1,80}》)(?=[^《》]{0,40}》)");

    @Override
    public String code() {
        return "HT615";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        List<Diagnostic> found = new ArrayList<>();
        Matcher m = NESTED.matcher(passage.text());
        while (m.find()) {
            found.add(finding(document, new Hit(passage, m.start(1), m.end(1))));
        }
        return found;
    }

    private Diagnostic finding(Document document, Hit hit) {
        String right = "〈" + hit.words().substring(1, hit.words().length() - 1) + "〉";
        Diagnostic finding = Diagnostic.info(
                        code(),
                        hit.in(document),
                        new Message(
                                "书名号里的“" + hit.words() + "”又用了双书名号", "\"" + hit.words() + "\" stands within a title"))
                .hint("里面一层用单书名号“" + right + "”", "write the inner one \"" + right + "\"");
        return hit.fix(finding, document, right);
    }
}
