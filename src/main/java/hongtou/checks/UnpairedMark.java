package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** HT605: a bracket or quote without its other half. Half-width and full-width round brackets make a pair here. */
final class UnpairedMark implements PassageRule {
    private static final String OPEN = "（(〔【《〈“‘「『";
    private static final String CLOSE = "）)〕】》〉”’」』";
    /** A number before a closing bracket at the head of a clause counts something: 1）, a). */
    private static final Pattern COUNTER =
            Pattern.compile("(?:^|.*[\\s，。；：、])[\\dA-Za-z①-⑳一二三四五六七八九十]{1,3}", Pattern.DOTALL);

    @Override
    public String code() {
        return "HT605";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        String text = passage.text();
        List<Diagnostic> found = new ArrayList<>();
        Deque<Integer> opened = new ArrayDeque<>();
        int[] waiting = new int[OPEN.length()];
        for (int i = 0; i < text.length(); i++) {
            if (OPEN.indexOf(text.charAt(i)) >= 0) {
                opened.push(i);
                waiting[kind(text.charAt(i))]++;
            } else if (CLOSE.indexOf(text.charAt(i)) >= 0 && !isApostrophe(text, i)) {
                int kind = kind(text.charAt(i));
                if (waiting[kind] > 0) {
                    close(document, passage, kind, opened, waiting, found);
                } else if (!counts(text, i)) {
                    found.add(finding(document, passage, i));
                }
            }
        }
        while (!opened.isEmpty()) {
            found.add(finding(document, passage, opened.pop()));
        }
        return found;
    }

    /** Closes the nearest bracket of the kind; what was opened inside it and never closed is at fault. */
    private void close(
            Document document,
            Passage passage,
            int kind,
            Deque<Integer> opened,
            int[] waiting,
            List<Diagnostic> found) {
        int nearest = kind(passage.text().charAt(opened.getFirst()));
        while (nearest != kind) {
            waiting[nearest]--;
            found.add(finding(document, passage, opened.pop()));
            nearest = kind(passage.text().charAt(opened.getFirst()));
        }
        waiting[kind]--;
        opened.pop();
    }

    private static int kind(char mark) {
        int at = Math.max(OPEN.indexOf(mark), CLOSE.indexOf(mark));
        return at == 1 ? 0 : at;
    }

    private static boolean counts(String text, int at) {
        boolean round = text.charAt(at) == '）' || text.charAt(at) == ')';
        return round && COUNTER.matcher(text.substring(Math.max(0, at - 6), at)).matches();
    }

    private static boolean isApostrophe(String text, int at) {
        return text.charAt(at) == '’' && at > 0 && text.charAt(at - 1) < 0x80;
    }

    private Diagnostic finding(Document document, Passage passage, int at) {
        String text = passage.text();
        String mark = text.substring(at, at + 1);
        String near = text.substring(Math.max(0, at - 5), Math.min(text.length(), at + 6));
        return Diagnostic.warning(
                        code(),
                        new Hit(passage, at, at + 1).in(document),
                        new Message(
                                "“" + near.strip() + "”里的 " + mark + " 没有成对",
                                "the mark " + mark + " in \"" + near.strip() + "\" has no other half"))
                .hint("补上另一半，或者删去多余的", "add its other half, or take it away");
    }
}
