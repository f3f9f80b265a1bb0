package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.diagnostic.Severity;
import hongtou.model.Body;
import hongtou.model.Document;
import hongtou.model.RunningText;
import hongtou.model.Section;
import java.util.ArrayList;
import java.util.List;

/** HT206: a heading with nothing below it. What reads as a sentence is no heading and may stand alone. */
final class HeadingEmpty implements DocumentRule {
    private static final int LONGEST_HEADING = 40;
    private static final int LAST_HEADING_LEVEL = 2;

    @Override
    public String code() {
        return "HT206";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        List<Diagnostic> found = new ArrayList<>();
        for (Body body : Bodies.of(document)) {
            body.allSections().filter(HeadingEmpty::isEmpty).forEach(s -> found.add(finding(document, s)));
        }
        return found;
    }

    private static boolean isEmpty(Section section) {
        String title = section.titleText().text().strip();
        boolean heading = section.level() <= LAST_HEADING_LEVEL
                && !title.isEmpty()
                && title.length() <= LONGEST_HEADING
                && !title.matches("(?s).*[，；：。].*");
        return heading
                && section.blocks().isEmpty()
                && section.sections().isEmpty()
                && section.fields().isEmpty();
    }

    private Diagnostic finding(Document document, Section section) {
        RunningText title = section.titleText();
        Severity severity = section.level() == 1 ? Severity.WARNING : Severity.INFO;
        return Diagnostic.of(
                        severity,
                        code(),
                        document.at(title.span()),
                        new Message(
                                "标题“" + section.heading() + "”下面没有内容",
                                "there is nothing below the heading \"" + section.heading() + "\""))
                .hint("补上内容，或者删去标题", "add its text, or take the heading away");
    }
}
