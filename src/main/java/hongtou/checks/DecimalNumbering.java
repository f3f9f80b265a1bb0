package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Body;
import hongtou.model.Document;
import hongtou.model.Label;
import hongtou.model.LabelForm;
import hongtou.model.Section;
import java.util.List;
import java.util.regex.Pattern;

/**
 * HT215: a text is numbered 1, 1.1, 1.1.1, where GB/T 9704 7.3.3 has 一、（一）1.（1）. Contingency plans and technical documents
 * are numbered so by custom.
 */
final class DecimalNumbering implements DocumentRule {
    private static final Pattern CUSTOM = Pattern.compile("(?:预案|标准|规范|导则|指南|手册|规程|指引)(?:[（(][^（）()]*[）)])?$");

    @Override
    public String code() {
        return "HT215";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        if (CUSTOM.matcher(document.plan().title()).find()) {
            return List.of();
        }
        Body body = document.plan().body();
        return body.allSections()
                .map(Section::label)
                .filter(label -> label.form() == LabelForm.DECIMAL)
                .findFirst()
                .map(label -> List.of(finding(document, label)))
                .orElse(List.of());
    }

    private Diagnostic finding(Document document, Label label) {
        return Diagnostic.info(
                        code(),
                        document.at(label.span()),
                        new Message(
                                "全文用“1”“1.1”编号，GB/T 9704 的层次依次是“一、”“（一）”“1.”“（1）”",
                                "the text is numbered 1, 1.1; the levels of GB/T 9704 are 一、 （一） 1. （1）"))
                .hint(
                        "公文改用国家标准的层次；沿用原件编号的，可以不改",
                        "use the levels of the standard, unless the numbers of an original are kept");
    }
}
