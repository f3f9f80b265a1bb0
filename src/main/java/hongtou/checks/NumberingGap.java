package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Label;
import java.util.ArrayList;
import java.util.List;

/** HT203: a number is missing, as between （七） and （九）. */
final class NumberingGap implements DocumentRule {

    @Override
    public String code() {
        return "HT203";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        List<Diagnostic> found = new ArrayList<>();
        for (NumberFault fault : NumberOrder.faults(document)) {
            if (fault instanceof NumberFault.Gap gap) {
                Diagnostic finding = Diagnostic.warning(
                                code(), document.at(gap.label().span()), message(gap))
                        .hint("补上缺少的内容，或者把后面的编号改成连续的", "add what is missing, or close the numbers up");
                found.add(
                        gap.before() == null
                                ? finding
                                : finding.related(
                                        List.of(document.at(gap.before().span()))));
            }
        }
        return found;
    }

    private static Message message(NumberFault.Gap gap) {
        Label label = gap.label();
        Label before = gap.before();
        String here = label.cited();
        if (gap.to() < gap.from()) {
            return new Message("编号“" + here + "”的次序颠倒", "the number \"" + here + "\" is out of order");
        }
        String missing = missing(label, gap.from(), gap.to());
        return before == null
                ? new Message(
                        "编号从“" + here + "”开始，缺“" + missing + "”",
                        "the numbers begin with \"" + here + "\"; \"" + missing + "\" is missing")
                : new Message(
                        "编号“" + before.cited() + "”之后是“" + here + "”，缺“" + missing + "”",
                        "\"" + here + "\" follows \"" + before.cited() + "\"; \"" + missing + "\" is missing");
    }

    private static String missing(Label like, int from, int to) {
        String first = cited(like, from);
        return from == to ? first : first + (to == from + 1 ? "”“" : "”至“") + cited(like, to);
    }

    private static String cited(Label like, int number) {
        return like.numbered(number).cited();
    }
}
