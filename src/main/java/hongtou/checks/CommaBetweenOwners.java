package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Fix;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Organ;
import hongtou.model.Responsibility;
import hongtou.model.Task;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * HT619: ， between the bodies of one list where the document parts them by 、 elsewhere (GB/T 15834 4.5.3). A list that has
 * both parts levels of bodies by ，.
 */
final class CommaBetweenOwners implements DocumentRule {
    @Override
    public String code() {
        return "HT619";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        List<Diagnostic> found = new ArrayList<>();
        int usual = 0;
        for (Task task : document.plan().tasks()) {
            Responsibility who = task.responsibility();
            for (List<Organ> organs : List.of(who.lead(), who.responsible(), who.support())) {
                List<Span> commas = marks(document, organs, "，").toList();
                long stops = marks(document, organs, "、").count();
                usual += stops > 0 ? 1 : 0;
                if (stops == 0) {
                    commas.forEach(span -> found.add(finding(document, span)));
                }
            }
        }
        return usual > found.size() ? found : List.of();
    }

    private static Stream<Span> marks(Document document, List<Organ> organs, String mark) {
        List<Span> spans = new ArrayList<>();
        for (int i = 1; i < organs.size(); i++) {
            int before = organs.get(i - 1).span().end();
            int next = organs.get(i).span().start();
            if (before < next) {
                spans.add(new Span(before, next));
            }
        }
        return spans.stream().filter(s -> document.source().text(s).equals(mark));
    }

    private Diagnostic finding(Document document, Span span) {
        return Diagnostic.info(
                        code(), document.at(span), new Message("并列的单位之间用了逗号", "a ， parts two bodies of one list"))
                .hint("改成顿号", "write 、")
                .fix(new Fix(span, "、"));
    }
}
