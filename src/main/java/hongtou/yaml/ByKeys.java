package hongtou.yaml;

import hongtou.diagnostic.Diagnostic;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a broken map key by key, so that one broken line does not take the others with it. */
final class ByKeys {
    /** No map of ours has more keys; a text that is no map at all has more lines. */
    private static final int MOST = 200;

    /** What a line at the edge begins with when it goes on with the key above it. */
    private static final String GOES_ON = " \t\r\n#-]}";

    private ByKeys() {}

    /**
     * The keys that can be read by themselves.
     *
     * @param faults those of the whole; those of the single keys take their place
     */
    static Yaml.Fields read(SourceFile file, Span span, List<Diagnostic> faults) {
        List<Span> stretches = stretches(file, span);
        List<Yaml.Entry> entries = new ArrayList<>();
        List<Diagnostic> own = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Span stretch : stretches.size() > MOST ? List.<Span>of() : stretches) {
            for (Yaml.Entry entry : YamlReader.whole(file, stretch, own::add).entries()) {
                if (seen.add(entry.key().value())) {
                    entries.add(entry);
                } else {
                    own.add(YamlReader.twice(file, entry.key()));
                }
            }
        }
        // Where more is broken than whole, it was never meant as a map.
        if (own.size() > entries.size()) {
            return new Yaml.Fields(List.of(), new Span(span.start(), span.start()));
        }
        if (!own.isEmpty()) {
            faults.clear();
            faults.addAll(own);
        }
        return new Yaml.Fields(entries, span);
    }

    /** Each line at the edge with what belongs to it below. */
    private static List<Span> stretches(SourceFile file, Span span) {
        String text = file.text();
        List<Span> stretches = new ArrayList<>();
        int begin = span.start();
        for (int at = span.start() + 1; at < span.end(); at++) {
            boolean edge = "\r\n".indexOf(text.charAt(at - 1)) >= 0;
            if (edge && GOES_ON.indexOf(text.charAt(at)) < 0) {
                stretches.add(stretch(text, begin, at));
                begin = at;
            }
        }
        stretches.add(stretch(text, begin, span.end()));
        return stretches;
    }

    /** Without the line ends behind it: what lacks at its end lacks on its last line. */
    private static Span stretch(String text, int begin, int behind) {
        int end = behind;
        while (end > begin && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(begin, end);
    }
}
