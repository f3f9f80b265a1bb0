package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Body;
import hongtou.model.Document;
import hongtou.model.Label;
import hongtou.model.Section;
import java.util.ArrayList;
import java.util.List;

/** HT205: a level is left out, 一、 and then （1）; 一、 and then 1. is allowed (GB/T 9704 7.3.3). */
final class LevelSkipped implements DocumentRule {

    @Override
    public String code() {
        return "HT205";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        List<Diagnostic> found = new ArrayList<>();
        for (Body body : Bodies.of(document)) {
            body.allSections().forEach(above -> skipped(document, above, found));
        }
        return found;
    }

    private void skipped(Document document, Section above, List<Diagnostic> found) {
        if (above.sections().isEmpty()) {
            return;
        }
        Label label = above.sections().get(0).label();
        boolean allowed = !label.form().isStandard()
                || !above.label().form().isStandard()
                || label.level() == above.level() + 1
                || (above.level() == 1 && label.level() == 3);
        if (!allowed) {
            found.add(Diagnostic.info(
                            code(),
                            document.at(label.span()),
                            new Message(
                                    "“" + above.label().cited() + "”下面直接是“" + label.cited() + "”，跳过了一层",
                                    "\"" + label.cited() + "\" stands right below \""
                                            + above.label().cited() + "\": a level is left out"))
                    .hint("层次依次用 一、（一）1.（1）", "the levels are 一、（一）1.（1）in this order"));
        }
    }
}
