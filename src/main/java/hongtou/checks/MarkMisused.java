package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.List;

/** HT626: 、 before 以及, 、 before 又, ， among words that are listed with 、 (GB/T 15834 4.4, 4.5). */
final class MarkMisused implements PassageRule {
    private static final SlipList MARKS = SlipList.of("misused-marks.txt");

    @Override
    public String code() {
        return "HT626";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        return MARKS.in(passage).map(slip -> finding(document, slip)).toList();
    }

    private Diagnostic finding(Document document, SlipList.Found slip) {
        String mark = slip.hit().words();
        String right = slip.right();
        Diagnostic finding = Diagnostic.info(
                        code(),
                        slip.hit().in(document),
                        new Message(
                                "这里的“" + mark + "”用得不对：" + slip.reason(), "the mark \"" + mark + "\" is wrong here"))
                .hint(
                        right.isEmpty() ? "删去“" + mark + "”" : "改成“" + right + "”",
                        right.isEmpty() ? "take it away" : "write \"" + right + "\"");
        return slip.hit().fix(finding, document, right);
    }
}
