package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.ArrayList;
import java.util.List;

/** HT201: a number that was there before under the same heading. */
final class NumberRepeated implements DocumentRule {

    @Override
    public String code() {
        return "HT201";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        List<Diagnostic> found = new ArrayList<>();
        for (NumberFault fault : NumberOrder.faults(document)) {
            if (fault instanceof NumberFault.Repeated repeated) {
                found.add(finding(document, repeated));
            }
        }
        return found;
    }

    private Diagnostic finding(Document document, NumberFault.Repeated fault) {
        String label = fault.label().printed();
        return Diagnostic.warning(
                        code(),
                        document.at(fault.label().span()),
                        new Message("编号“" + label + "”重复", "the number \"" + label + "\" is used again"))
                .hint("改成下一个编号，后面的顺延；也可以删去编号，由程序编排", "use the next number, or leave the numbers to the program")
                .related(List.of(document.at(fault.earlier().span())));
    }
}
