package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said to be missing only because it could not be read: the fault itself is reported, and enough. */
final class Consequences {
    private static final String UNREADABLE = "HT902";
    private static final String BAD_VALUE = "HT905";
    private static final Map<String, String> KEYS =
            Map.of("HT101", "标题", "HT102", "发文机关", "HT103", "成文日期", "HT701", "公开属性");

    private Consequences() {}

    /**
     * The findings that would stand if the front matter had been read.
     *
     * @param whileReading what the reader has found
     */
    static List<Diagnostic> taken(List<Diagnostic> found, List<Diagnostic> whileReading) {
        Map<String, List<Diagnostic>> causes = whileReading.stream()
                .filter(cause -> cause.code().equals(UNREADABLE) || cause.code().equals(BAD_VALUE))
                .collect(Collectors.groupingBy(cause -> cause.place().file().name()));
        return found.stream()
                .filter(f -> causes.getOrDefault(f.place().file().name(), List.of()).stream()
                        .noneMatch(cause -> explains(cause, f)))
                .toList();
    }

    private static boolean explains(Diagnostic cause, Diagnostic missing) {
        String key = KEYS.get(missing.code());
        if (key == null || cause.code().equals(UNREADABLE)) {
            return key != null;
        }
        SourceFile file = cause.place().file();
        Span line = file.lineAt(cause.place().span().start());
        return file.text(line).strip().startsWith(key + ":");
    }
}
