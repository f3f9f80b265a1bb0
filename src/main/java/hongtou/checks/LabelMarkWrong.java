package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Fix;
import hongtou.diagnostic.Message;
import hongtou.model.Body;
import hongtou.model.Document;
import hongtou.model.Label;
import hongtou.model.Section;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * HT603: a label typed with another mark than the standard has, {@code 1．} {@code 1、} {@code (一)} (GB/T 9704 7.3.3,
 * GB/T 15835). It is printed as the standard has it all the same.
 */
final class LabelMarkWrong implements DocumentRule {
    private static final Pattern MARKER = Pattern.compile("[0-9]{1,9}[.)](?=\\s)");

    @Override
    public String code() {
        return "HT603";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        List<Diagnostic> found = new ArrayList<>();
        for (Body body : Bodies.of(document)) {
            body.allSections()
                    .map(Section::label)
                    .filter(Label::written)
                    .filter(label ->
                            !label.typed().strip().equals(label.printed().strip()))
                    .filter(label ->
                            !(listed(document, label) && label.typed().strip().endsWith(".")))
                    .forEach(label -> found.add(finding(document, label)));
        }
        return found;
    }

    private Diagnostic finding(Document document, Label label) {
        String typed = label.typed().strip();
        String right = label.printed().strip();
        Diagnostic finding = Diagnostic.info(
                        code(),
                        document.at(label.span()),
                        new Message(
                                "编号“" + typed + "”的写法不合国家标准",
                                "the label \"" + typed + "\" is not written as the standard has it"))
                .hint("写成“" + right + "”；印出来一律按国家标准", "write \"" + right + "\"; it is printed so all the same");
        boolean exact = document.source().text(label.span()).equals(label.typed());
        return exact && !listed(document, label) ? finding.fix(new Fix(label.span(), right)) : finding;
    }

    /** True for the marker of a Markdown list: written otherwise, the item would be no item any more. */
    private static boolean listed(Document document, Label label) {
        Span line = document.source().lineAt(label.span().start());
        String before =
                document.source().text(new Span(line.start(), label.span().start()));
        String from = document.source().text(new Span(label.span().start(), line.end()));
        return before.isBlank() && MARKER.matcher(from).lookingAt();
    }
}
