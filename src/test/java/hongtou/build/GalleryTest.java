package hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.audit.AuditReport;
import hongtou.audit.PdfAudit;
import hongtou.audit.clause.Verdict;
import hongtou.checks.Checks;
import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import hongtou.render.document.RenderedPdf;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The model documents of docs/gallery: no finding, no violated clause, archival and accessible files. */
class GalleryTest {
    private static final Workspace GALLERY = new Workspace(Path.of("docs/gallery"));
    private static final Map<String, byte[]> PDFS = new LinkedHashMap<>();
    private static final List<Diagnostic> FINDINGS = new ArrayList<>();
    private static List<Document> documents = List.of();

    @BeforeAll
    static void build() {
        VeraGreenfieldFoundryProvider.initialise();
        DocumentFiles read = DocumentFiles.read(GALLERY.documents(), Optional.of(GALLERY));
        documents = read.documents();
        FINDINGS.addAll(Checks.of(
                        documents,
                        read.findings(),
                        RegisterFile.read(GALLERY, FINDINGS::add),
                        HolidayFiles.read(GALLERY, FINDINGS::add).holidays())
                .findings());
        DocumentPdfs pdfs = DocumentPdfs.of(Optional.of(GALLERY), FINDINGS::add);
        documents.forEach(d -> {
            RenderedPdf pdf = pdfs.render(d);
            FINDINGS.addAll(pdf.findings());
            PDFS.put(d.id(), pdf.bytes());
        });
    }

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(GALLERY.root().resolve("content"))) {
            return files
                    .map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".md"))
                    .map(f -> f.substring(0, f.length() - 3))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void everyFormatAndEveryWayOfSigningIsShown() {
        assertThat(documents)
                .extracting(d -> d.frontMatter().head().layout().chinese())
                .contains("通用", "信函", "命令", "纪要", "无版头");
        assertThat(documents)
                .extracting(d -> d.frontMatter().head().documentType())
                .contains("通知", "请示", "函", "命令", "纪要", "公告", "通告", "公示", "议案");
        assertThat(documents).anyMatch(d -> d.frontMatter().head().issuers().size() == 3);
        assertThat(documents).anyMatch(d -> d.frontMatter().tail().attachments().size() == 6);
    }

    @Test
    void theReadmeTellsOfEveryDocument() throws IOException {
        String readme = Files.readString(GALLERY.root().resolve("README.md"));
        assertThat(names()).allSatisfy(n -> assertThat(readme).contains(n + ".md"));
    }

    @Test
    void nothingIsFound() {
        assertThat(FINDINGS.stream().filter(f -> f.severity() != Severity.INFO)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void noClauseIsViolated(String name) throws Exception {
        AuditReport report = PdfAudit.of(pdf(name));
        assertThat(report.measurements().stream().filter(m -> m.verdict() == Verdict.VIOLATED))
                .isEmpty();
        assertThat(report.count(Verdict.MET)).isGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("names")
    void isArchivalAndAccessible(String name) throws Exception {
        assertThat(faults(pdf(name), PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(faults(pdf(name), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static byte[] pdf(String name) {
        return Optional.ofNullable(PDFS.get(name)).orElseThrow();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        List<String> faults = new ArrayList<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            for (TestAssertion each : validator.validate(parser).getTestAssertions()) {
                if (each.getStatus() == TestAssertion.Status.FAILED) {
                    faults.add(each.getRuleId().getClause() + ": " + each.getMessage());
                }
            }
        }
        return faults;
    }
}
