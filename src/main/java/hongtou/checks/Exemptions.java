package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Exempted;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Exemption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parts the findings that count from those that the authors have accepted (豁免). */
final class Exemptions {
    /** The code of an exemption that nothing answers to. */
    static final String IDLE = "HT912";

    /** The code of what only the finished PDF shows: no rule of this room finds it. */
    private static final String SEEN_ON_PAPER = "HT940";

    private final List<Document> documents;
    private final Map<String, ExemptPlaces> places = new HashMap<>();

    private Exemptions(List<Document> documents) {
        this.documents = documents;
        for (Document document : documents) {
            places.put(document.source().name(), new ExemptPlaces(document));
        }
    }

    static Exemptions of(List<Document> documents) {
        return new Exemptions(documents);
    }

    Findings sort(List<Diagnostic> found) {
        List<Diagnostic> findings = new ArrayList<>();
        List<Exempted> exempted = new ArrayList<>();
        Set<Exemption> used = new HashSet<>();
        for (Diagnostic finding :
                found.stream().distinct().sorted(Diagnostic.ORDER).toList()) {
            Optional<Exemption> accepted = accepted(finding);
            if (accepted.isPresent()) {
                used.add(accepted.get());
                exempted.add(new Exempted(finding, accepted.get().reason()));
            } else {
                findings.add(finding);
            }
        }
        for (Document document : documents) {
            document.frontMatter().exemptions().stream()
                    .filter(e -> !used.contains(e) && !SEEN_ON_PAPER.equals(e.rule()))
                    .map(e -> idle(document, e))
                    .forEach(findings::add);
        }
        findings.sort(Diagnostic.ORDER);
        return new Findings(findings, exempted);
    }

    /** Faults of files and format (HT9xx) cannot be accepted: what they hide is not known. */
    private Optional<Exemption> accepted(Diagnostic finding) {
        ExemptPlaces in = places.get(finding.place().file().name());
        if (in == null || finding.code().startsWith("HT9")) {
            return Optional.empty();
        }
        return in.document().frontMatter().exemptions().stream()
                .filter(e -> e.rule().equals(finding.code()))
                .filter(e -> in.hold(e, finding.place().span()))
                .findFirst();
    }

    private static Diagnostic idle(Document document, Exemption exemption) {
        String where = exemption.where();
        Message message = new Message(
                "豁免 " + exemption.rule() + (where.isEmpty() ? "" : "（" + where + "）") + "没有对应的发现",
                "the exemption " + exemption.rule() + (where.isEmpty() ? "" : " (" + where + ")")
                        + " matches no finding");
        return Diagnostic.warning(IDLE, document.at(exemption.span()), message)
                .hint(
                        "原文已经改好就删去这条豁免；否则核对规则编号和位置",
                        "delete it if the text has been corrected; else compare the code and the place");
    }
}
