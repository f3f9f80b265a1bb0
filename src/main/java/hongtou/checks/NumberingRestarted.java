package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Label;
import hongtou.source.Place;
import java.util.ArrayList;
import java.util.List;

/** HT204: numbers that begin again, or run on, against the habit of the text or against 编号方式. */
final class NumberingRestarted implements DocumentRule {

    @Override
    public String code() {
        return "HT204";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        List<Diagnostic> found = new ArrayList<>();
        for (NumberFault fault : NumberOrder.faults(document)) {
            if (fault instanceof NumberFault.Restarted again) {
                found.add(finding(document, again.label(), again.before(), restarted(again)));
            } else if (fault instanceof NumberFault.RunsOn on) {
                found.add(finding(document, on.label(), on.before(), runsOn(on)));
            }
        }
        return found;
    }

    private static Message restarted(NumberFault.Restarted fault) {
        String here = fault.label().cited();
        String next = fault.label().numbered(fault.before().number() + 1).cited();
        return new Message(
                "编号在这里又从“" + here + "”开始，其他各处连续编号，应为“" + next + "”",
                "the numbers begin with \"" + here + "\" again; elsewhere they run on, so \"" + next
                        + "\" is expected");
    }

    private static Message runsOn(NumberFault.RunsOn fault) {
        String here = fault.label().cited();
        return new Message(
                "编号方式是“分节”，这里却接着上一节编到“" + here + "”",
                "编号方式 is 分节, but the number \"" + here + "\" goes on from the section before");
    }

    private Diagnostic finding(Document document, Label label, Label before, Message message) {
        List<Place> related = List.of(document.at(before.span()));
        return Diagnostic.info(code(), document.at(label.span()), message)
                .hint("全文用一种编号方式，或者改“编号方式”", "number the whole text in one way, or change 编号方式")
                .related(related);
    }
}
