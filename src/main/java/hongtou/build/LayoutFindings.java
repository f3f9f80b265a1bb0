package hongtou.build;

import hongtou.audit.PdfAudit;
import hongtou.audit.clause.Choices;
import hongtou.audit.clause.Measurement;
import hongtou.audit.clause.Verdict;
import hongtou.audit.ink.UnreadablePdf;
import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Exemption;
import hongtou.source.Place;
import java.util.List;
import java.util.stream.Stream;

/** Measures a rendered PDF and says which clauses of GB/T 9704 it violates: what would be sent back must not go out. */
final class LayoutFindings {
    private static final String CODE = "HT940";
    /** The code of an exemption that nothing answers to. */
    private static final String IDLE = "HT912";

    private LayoutFindings() {}

    /**
     * One finding for each measurement that does not meet its clause; what cannot be judged is none. An exemption (豁免) of
     * the code, for all clauses or for the one it names, leaves a remark.
     */
    static List<Diagnostic> of(Document document, byte[] pdf, Choices choices) {
        try {
            List<Measurement> violated = PdfAudit.of(pdf, choices).measurements().stream()
                    .filter(m -> m.verdict() == Verdict.VIOLATED)
                    .toList();
            return Stream.concat(violated.stream().map(m -> finding(document, m)), idle(document, violated))
                    .toList();
        } catch (UnreadablePdf e) {
            return List.of(finding(
                    document,
                    new Message(
                            "生成的 PDF 无法测量：" + e.reason().chinese(),
                            "the PDF cannot be measured: " + e.reason().english())));
        }
    }

    private static Stream<Exemption> exemptions(Document document) {
        return document.frontMatter().exemptions().stream().filter(e -> e.rule().equals(CODE));
    }

    private static boolean holds(Exemption exemption, Measurement m) {
        return exemption.where().isBlank() || exemption.where().strip().equals(m.clause());
    }

    /** Exemptions that no violated clause answers to. */
    private static Stream<Diagnostic> idle(Document document, List<Measurement> violated) {
        return exemptions(document)
                .filter(e -> violated.stream().noneMatch(m -> holds(e, m)))
                .map(e -> Diagnostic.warning(
                                IDLE,
                                document.at(e.span()),
                                new Message(
                                        "豁免 " + CODE + (e.where().isBlank() ? "" : "（" + e.where() + "）") + "没有对应的发现",
                                        "the exemption " + CODE + (e.where().isBlank() ? "" : " (" + e.where() + ")")
                                                + " matches no finding"))
                        .hint(
                                "PDF 已经合乎这一条就删去这条豁免；否则核对条款号",
                                "delete it if the PDF meets the clause; else compare the number of the clause"));
    }

    private static Diagnostic finding(Document document, Measurement m) {
        return exemptions(document)
                .filter(e -> holds(e, m))
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
