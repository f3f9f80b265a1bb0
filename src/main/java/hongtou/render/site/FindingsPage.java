package hongtou.render.site;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Exempted;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The internal page of the findings (检查结果), file by file, the heaviest first. */
final class FindingsPage implements InternalPage {
    static final String FILE = "findings/index.html";

    /** How many findings of a kind there are. */
    record Count(String word, String kind, long number) {}

    /**
     * The findings of a file.
     *
     * @param id where they stand on the page
     * @param title that of the document, or the name of the file where it is none
     * @param address that of the document's page, or an empty text
     */
    record Group(String id, String file, String title, String address, List<Count> counts, List<FindingLine> lines) {
        boolean linked() {
            return !address.isEmpty();
        }
    }

    /** A finding that somebody accepted. */
    record Accepted(FindingLine line, String reason) {}

    /** What the template asks for. */
    record Content(
            String title,
            List<Count> counts,
            boolean clean,
            List<Group> groups,
            boolean hasAccepted,
            List<Accepted> accepted) {}

    @Override
    public String folder() {
        return "findings/";
    }

    @Override
    public String name() {
        return "检查结果";
    }

    @Override
    public String template() {
        return "findings";
    }

    @Override
    public Object content(Catalogue catalogue, InternalMatter matter) {
        Map<String, List<Diagnostic>> byFile = matter.findings().stream()
                .collect(Collectors.groupingBy(d -> d.place().file().name(), LinkedHashMap::new, Collectors.toList()));
        return new Content(
                name(),
                counts(matter.findings()),
                matter.findings().isEmpty(),
                byFile.entrySet().stream()
                        .map(e -> group(catalogue, e.getKey(), e.getValue()))
                        .toList(),
                !matter.exempted().isEmpty(),
                matter.exempted().stream().map(FindingsPage::accepted).toList());
    }

    /** Where the findings of a document stand, seen from the top of the site. */
    static String address(Document document) {
        return FILE + Links.fragment(Links.id(document.source().name()));
    }

    private Group group(Catalogue catalogue, String file, List<Diagnostic> findings) {
        Document document = catalogue.documents().stream()
                .filter(d -> d.source().name().equals(file))
                .findFirst()
                .orElse(null);
        return new Group(
                Links.id(file),
                file,
                document == null ? file : document.title(),
                document == null ? "" : Links.root(FILE) + Links.encode(PlanPage.file(document)),
                counts(findings),
                findings.stream()
                        .sorted(Comparator.comparing(Diagnostic::severity))
                        .map(FindingLine::of)
                        .toList());
    }

    private static Accepted accepted(Exempted exempted) {
        return new Accepted(FindingLine.of(exempted.finding()), exempted.reason());
    }

    static List<Count> counts(List<Diagnostic> findings) {
        Map<Severity, Long> counts =
                findings.stream().collect(Collectors.groupingBy(Diagnostic::severity, Collectors.counting()));
        return List.of(Severity.values()).stream()
                .filter(counts::containsKey)
                .map(s -> new Count(FindingLine.word(s), s.key(), counts.getOrDefault(s, 0L)))
                .toList();
    }
}
