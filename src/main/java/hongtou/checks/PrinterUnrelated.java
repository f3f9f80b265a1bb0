package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Field;
import java.util.List;

/** HT109: the body that prints (印发机关) shares no name with any that issues: it is usually their office (GB/T 9704 7.4.3). */
final class PrinterUnrelated implements DocumentRule {
    private static final int SHARED = 2;

    @Override
    public String code() {
        return "HT109";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        Field<String> printer = document.frontMatter().tail().printer();
        List<Field<String>> issuers = document.frontMatter().head().issuers();
        if (printer == null || issuers.isEmpty()) {
            return List.of();
        }
        if (issuers.stream().anyMatch(i -> related(i.value(), printer.value()))) {
            return List.of();
        }
        return List.of(Diagnostic.info(
                        code(),
                        document.at(printer.span()),
                        new Message(
                                "印发机关“" + printer.value() + "”看不出与发文机关“" + document.issuer() + "”的关系",
                                "the printer \"" + printer.value() + "\" has no name in common with the issuer \""
                                        + document.issuer() + "\""))
                .hint("印发机关一般是发文机关的办公室（办公厅）", "the printer is usually the issuer's office")
                .related(issuers.stream().map(i -> document.at(i.span())).toList()));
    }

    /** Two characters of a place or a trade in common, apart from the words that every body's name has. */
    private static boolean related(String issuer, String printer) {
        String a = own(issuer);
        String b = own(printer);
        for (int i = 0; i + SHARED <= a.length(); i++) {
            if (b.contains(a.substring(i, i + SHARED))) {
                return true;
            }
        }
        return false;
    }

    private static String own(String name) {
        return name.replaceAll("[\\s\\u3000]", "").replaceAll("人民政府|委员会|办公室|办公厅|党政|综合|中共|中国共产党", "");
    }
}
