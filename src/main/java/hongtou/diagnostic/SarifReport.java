package hongtou.diagnostic;

import hongtou.json.Json;
import hongtou.source.Place;
import hongtou.source.Position;
import hongtou.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints findings as SARIF 2.1.0, which editors and code platforms show beside the text. */
public final class SarifReport {
    private final Language language;
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final String version;
    private final UnaryOperator<String> names;

    /**
     * @param version the program's own version
     * @param names what the rule of a code is called
     */
    public SarifReport(Language language, String version, UnaryOperator<String> names) {
        this.language = language;
        this.version = version;
        this.names = names;
    }

    /** The whole log; accepted findings are results with a suppression. */
    public String print(List<Diagnostic> findings, List<Exempted> exempted) {
        List<Map<String, @Nullable Object>> results = new ArrayList<>();
        findings.forEach(f -> results.add(result(f)));
        for (Exempted accepted : exempted) {
            Map<String, @Nullable Object> result = result(accepted.finding());
            result.put("suppressions", List.of(Json.object("kind", "inSource", "justification", accepted.reason())));
            results.add(result);
        }
        List<Map<String, @Nullable Object>> rules = Stream.concat(
                        findings.stream(), exempted.stream().map(Exempted::finding))
                .map(Diagnostic::code)
                .distinct()
                .sorted()
                .map(code -> Json.object("id", code, "shortDescription", Json.object("text", names.apply(code))))
                .toList();
        Map<String, @Nullable Object> driver = Json.object("name", "hongtou", "version", version, "rules", rules);
        Map<String, @Nullable Object> run = Json.object(
                "tool", Json.object("driver", driver), "columnKind", "unicodeCodePoints", "results", results);
        return Json.write(Json.object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
    }

    private Map<String, @Nullable Object> result(Diagnostic d) {
        String hint = d.hint() == null
                ? ""
                : (language == Language.CHINESE ? "；" : "; ") + d.hint().in(language);
        Map<String, @Nullable Object> result = Json.object(
                "ruleId", d.code(),
                "level", d.severity() == Severity.INFO ? "note" : d.severity().key(),
                "message", Json.object("text", d.message().in(language) + hint),
                "locations", List.of(location(d.place())));
        if (!d.related().isEmpty()) {
            result.put(
                    "relatedLocations",
                    d.related().stream().map(SarifReport::location).toList());
        }
        if (d.fix() != null) {
            result.put("fixes", List.of(fix(d.place(), d.fix())));
        }
        return result;
    }

    private static Map<String, @Nullable Object> fix(Place place, Fix fix) {
        Map<String, @Nullable Object> replacement = Json.object(
                "deletedRegion", region(new Place(place.file(), fix.span())),
                "insertedContent", Json.object("text", fix.replacement()));
        return Json.object(
                "artifactChanges",
                List.of(Json.object("artifactLocation", artifact(place), "replacements", List.of(replacement))));
    }

    private static Map<String, @Nullable Object> location(Place place) {
        return Json.object(
                "physicalLocation", Json.object("artifactLocation", artifact(place), "region", region(place)));
    }

    private static Map<String, @Nullable Object> artifact(Place place) {
        return Json.object("uri", uri(place.file().name()));
    }

    private static Map<String, @Nullable Object> region(Place place) {
        Span span = place.span();
        Position start = place.file().position(span.start());
        Position end = place.file().position(span.end());
        return Json.object(
                "startLine", start.line(),
                "startColumn", start.column(),
                "endLine", end.line(),
                "endColumn", end.column());
    }

    /** A URI holds ASCII alone: Han characters of a file name are written as their UTF-8 bytes. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
