package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.util.List;
import java.util.Map;

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
        return found.stream()
                .filter(f -> whileReading.stream().noneMatch(cause -> explains(cause, f)))
                .toList();
    }

    private static boolean explains(Diagnostic cause, Diagnostic missing) {
        String key = KEYS.get(missing.code());
        SourceFile file = cause.place().file();
        if (key == null || !file.name().equals(missing.place().file().name())) {
            return false;
        }
        if (cause.code().equals(UNREADABLE)) {
            return true;
        }
        Span line = file.lineAt(cause.place().span().start());
        return cause.code().equals(BAD_VALUE) && file.text(line).strip().startsWith(key + ":");
    }
}
