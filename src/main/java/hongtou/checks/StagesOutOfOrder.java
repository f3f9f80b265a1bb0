package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import java.util.ArrayList;
import java.util.List;

/** HT407: a stage of the work (实施步骤) that begins before the one above it. Without a year it may be the next year's. */
final class StagesOutOfOrder implements DocumentRule {

    @Override
    public String code() {
        return "HT407";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        List<Diagnostic> found = new ArrayList<>();
        for (List<Stages.Stage> stages : Stages.of(document)) {
            for (int i = 1; i < stages.size(); i++) {
                Stages.Stage before = stages.get(i - 1);
                Stages.Stage here = stages.get(i);
                boolean early = here.starts()
                        ? before.starts() && here.from().isBefore(before.from())
                        : here.to().isBefore(before.to());
                if (early) {
                    found.add(finding(document, before, here));
                }
            }
        }
        return found;
    }

    private Diagnostic finding(Document document, Stages.Stage before, Stages.Stage here) {
        boolean sure =
                here.yearWritten() || here.from().getMonth() == before.from().getMonth();
        return Diagnostic.of(
                        sure ? Severity.WARNING : Severity.INFO,
                        code(),
                        document.at(here.span()),
                        new Message(
                                "这一阶段的时间“" + here.words() + "”早于上一阶段“" + before.words() + "”",
                                "the stage \"" + here.words() + "\" comes before the one above, \"" + before.words()
                                        + "\""))
                .hint("核对各阶段的起止时间；跨年的写明年份", "check the times of the stages; write the year where it is the next one")
                .related(List.of(document.at(before.span())));
    }
}
