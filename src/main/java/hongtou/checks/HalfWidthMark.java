package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** HT602: half-width marks among Han characters, {@code 1次)} (GB/T 15834: Chinese text takes full-width marks). */
final class HalfWidthMark implements PassageRule {
    private static final String HALF = ",;:!?()";
    private static final String FULL = "，；：！？（）";
    private static final int LONGEST_QUOTE = 40;
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[!-~]+|[\\w.-]{1,64}@[\\w.-]{1,64}");

    @Override
    public String code() {
        return "HT602";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        List<Diagnostic> found = new ArrayList<>();
        String text = ADDRESS.matcher(passage.text()).replaceAll(m -> "a".repeat(m.end() - m.start()));
        for (int i = 0; i < text.length(); i++) {
            int mark = HALF.indexOf(text.charAt(i));
            if (mark >= 0 && amongHan(text, i)) {
                found.add(fixed(document, new Hit(passage, i, i + 1), FULL.substring(mark, mark + 1)));
            } else if (isFullStop(text, i)) {
                found.add(fixed(document, new Hit(passage, i, i + 1), "。"));
            }
        }
        quotes(document, passage, text, found);
        return found;
    }

    private static boolean amongHan(String text, int at) {
        return isHan(text, at - 1) || isHan(text, at + 1);
    }

    private static boolean isFullStop(String text, int at) {
        boolean last = at + 1 == text.length() || isHan(text, at + 1);
        return text.charAt(at) == '.' && last && isHan(text, at - 1);
    }

    private static boolean isHan(String text, int at) {
        return at >= 0 && at < text.length() && Han.isText(text.charAt(at));
    }

    /** Straight quotes do not say which way they face: only pairs can be put right, and both marks at once. */
    private void quotes(Document document, Passage passage, String text, List<Diagnostic> found) {
        boolean paired = text.chars().filter(c -> c == '"').count() % 2 == 0;
        int opened = -1;
        for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
            boolean opens = opened < 0;
            int other = opens ? text.indexOf('"', i + 1) : opened;
            if (amongHan(text, i)) {
                Diagnostic finding = finding(document, new Hit(passage, i, i + 1), opens ? "“" : "”");
                found.add(paired ? both(document, passage, Math.min(i, other), Math.max(i, other), finding) : finding);
            }
            opened = opens ? i : -1;
        }
    }

    private static Diagnostic both(Document document, Passage passage, int open, int close, Diagnostic finding) {
        String quoted = passage.text().substring(open + 1, close);
        Hit pair = new Hit(passage, open, close + 1);
        return quoted.length() > LONGEST_QUOTE ? finding : pair.fix(finding, document, "“" + quoted + "”");
    }

    private Diagnostic fixed(Document document, Hit hit, String full) {
        return hit.fix(finding(document, hit, full), document, full);
    }

    private Diagnostic finding(Document document, Hit hit, String full) {
        String near = hit.passage().text().substring(Math.max(0, hit.from() - 4), hit.to());
        return Diagnostic.info(
                        code(),
                        hit.in(document),
                        new Message("“" + near + "”里用了半角标点", "\"" + near + "\" has a half-width mark"))
                .hint("改成全角“" + full + "”", "write the full-width \"" + full + "\"");
    }
}
