package hongtou.build;

import hongtou.audit.PdfAudit;
import hongtou.audit.clause.Choices;
import hongtou.audit.clause.Measurement;
import hongtou.audit.clause.Verdict;
import hongtou.audit.ink.UnreadablePdf;
import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.source.Place;
import java.util.List;

/** Measures a rendered PDF and says which clauses of GB/T 9704 it violates: what would be sent back must not go out. */
final class LayoutFindings {
    private static final String CODE = "HT940";

    private LayoutFindings() {}

    /**
     * One finding for each measurement that does not meet its clause; what cannot be judged is none. An exemption (豁免) of
     * the code, for all clauses or for the one it names, leaves a remark.
     */
    static List<Diagnostic> of(Document document, byte[] pdf, Choices choices) {
        try {
            return PdfAudit.of(pdf, choices).measurements().stream()
                    .filter(m -> m.verdict() == Verdict.VIOLATED)
                    .map(m -> finding(document, m))
                    .toList();
        } catch (UnreadablePdf e) {
            return List.of(finding(
                    document,
                    new Message(
                            "生成的 PDF 无法测量：" + e.reason().chinese(),
                            "the PDF cannot be measured: " + e.reason().english())));
        }
    }

    private static Diagnostic finding(Document document, Measurement m) {
        return document.frontMatter().exemptions().stream()
                .filter(e -> e.rule().equals(CODE))
                .filter(e -> e.where().isBlank() || e.where().strip().equals(m.clause()))
                .findFirst()
                .map(e -> accepted(document, words(m), e.reason()))
                .orElseGet(() -> finding(document, words(m)));
    }

    private static Diagnostic accepted(Document document, Message message, String reason) {
        return Diagnostic.info(
                CODE,
                Place.whole(document.source()),
                new Message(
                        message.chinese() + "（已豁免：" + reason + "）", message.english() + " (exempted: " + reason + ")"));
    }

    private static Diagnostic finding(Document document, Message message) {
        return Diagnostic.error(CODE, Place.whole(document.source()), message)
                .hint(
                        "看 PDF 的这一处和 theme.yaml 的选项；内容确需如此，写豁免；都没有问题，请报告程序错误",
                        "look at this place of the PDF and at theme.yaml; exempt it where it has to be so;"
                                + " otherwise report a fault of the program");
    }

    private static Message words(Measurement m) {
        return new Message(
                "PDF" + (m.page() > 0 ? " 第 " + m.page() + " 页" : "") + "不合 GB/T 9704 第 " + m.clause() + " 条："
                        + m.element().chinese() + " " + m.measured().chinese() + "，要求 "
                        + m.required().chinese()
                        + (m.reason() == null ? "" : "，" + m.reason().chinese()),
                "the PDF" + (m.page() > 0 ? ", page " + m.page() + "," : "") + " does not meet GB/T 9704 " + m.clause()
                        + ": " + m.element().english() + " " + m.measured().english() + ", asked "
                        + m.required().english()
                        + (m.reason() == null ? "" : ", " + m.reason().english()));
    }
}
