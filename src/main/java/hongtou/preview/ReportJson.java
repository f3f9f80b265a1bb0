package hongtou.preview;

import hongtou.build.Preview;
import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Language;
import hongtou.json.Json;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what a page of the preview should know, for its script. */
record ReportJson(Language language) {

    String write(Preview.Report report) {
        return Json.write(Json.object(
                "version", report.version(),
                "fault", report.fault() == null ? null : report.fault().in(language),
                "whole", report.whole(),
                "findings",
                        report.findings().stream()
                                .sorted(Comparator.comparing(Diagnostic::severity))
                                .map(this::finding)
                                .toList()));
    }

    private Map<String, @Nullable Object> finding(Diagnostic d) {
        return Json.object(
                "code", d.code(),
                "severity", d.severity().key(),
                "file", d.place().file().name(),
                "line", d.place().start().line(),
                "message", d.message().in(language),
                "hint", d.hint() == null ? null : d.hint().in(language));
    }
}
