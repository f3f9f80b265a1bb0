package hongtou.diagnostic;

import hongtou.json.Json;
import hongtou.source.Place;
import hongtou.source.Position;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints findings as the JSON of {@code check --format json}. */
public final class JsonReport {
    private final Language language;

    public JsonReport(Language language) {
        this.language = language;
    }

    /** The whole report: the findings that count, and those that the authors have accepted, with their reasons. */
    public String print(List<Diagnostic> findings, List<Exempted> exempted) {
        return Json.write(Json.object(
                "findings", findings.stream().map(this::finding).toList(),
                "exempted", exempted.stream().map(this::exempted).toList()));
    }

    private Map<String, @Nullable Object> exempted(Exempted exempted) {
        Map<String, @Nullable Object> json = finding(exempted.finding());
        json.put("reason", exempted.reason());
        return json;
    }

    private Map<String, @Nullable Object> finding(Diagnostic d) {
        Position start = d.place().start();
        Position end = d.place().end();
        return Json.object(
                "code", d.code(),
                "severity", d.severity().key(),
                "message", d.message().in(language),
                "file", d.place().file().name(),
                "line", start.line(),
                "column", start.column(),
                "endLine", end.line(),
                "endColumn", end.column(),
                "hint", d.hint() == null ? null : d.hint().in(language),
                "related", d.related().stream().map(JsonReport::place).toList());
    }

    private static Map<String, @Nullable Object> place(Place place) {
        return Json.object("file", place.file().name(), "line", place.start().line());
    }
}
