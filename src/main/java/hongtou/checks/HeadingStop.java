package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Fix;
import hongtou.diagnostic.Message;
import hongtou.model.Body;
import hongtou.model.Document;
import hongtou.model.RunningText;
import hongtou.model.Section;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.List;

/** HT618: a full stop behind a heading on a line of its own. One that runs into its text has it by right, and so has a sentence. */
final class HeadingStop implements DocumentRule {
    private static final int LONGEST_HEADING = 40;

    @Override
    public String code() {
        return "HT618";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        List<Diagnostic> found = new ArrayList<>();
        for (Body body : Bodies.of(document)) {
            body.allSections().filter(HeadingStop::isStopped).forEach(s -> found.add(finding(document, s)));
        }
        return found;
    }

    private static boolean isStopped(Section section) {
        String title = section.titleText().text().strip();
        boolean heading = title.endsWith("。")
                && title.indexOf('。') == title.length() - 1
                && title.length() <= LONGEST_HEADING
                && section.level() <= 2;
        return heading
                && !section.runIn()
                && !(section.blocks().isEmpty() && section.sections().isEmpty());
    }

    private Diagnostic finding(Document document, Section section) {
        RunningText title = section.titleText();
        int at = title.text().lastIndexOf('。');
        Span stop = title.span(at, at + 1);
        Diagnostic finding = Diagnostic.info(
                        code(),
                        document.at(stop),
                        new Message(
                                "标题“" + section.heading() + "”单独成行，末尾用了句号",
                                "the heading \"" + section.heading() + "\" on its own line ends with a full stop"))
                .hint("删去句号", "take the full stop away");
        return document.source().text(stop).equals("。") ? finding.fix(new Fix(stop, "")) : finding;
    }
}
