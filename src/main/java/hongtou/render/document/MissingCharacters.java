package hongtou.render.document;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.source.Place;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Collects the characters that no font can draw. */
final class MissingCharacters {
    private final Function<Span, Place> at;
    private final Map<Integer, List<Place>> places = new TreeMap<>();

    /** @param at the place of a span in what is printed */
    MissingCharacters(Function<Span, Place> at) {
        this.at = at;
    }

    void add(int codePoint, Span span) {
        List<Place> seen = places.computeIfAbsent(codePoint, c -> new ArrayList<>());
        Place place = at.apply(span);
        if (!seen.contains(place)) {
            seen.add(place);
        }
    }

    /** One HT910 for every character, at its first place. */
    List<Diagnostic> findings() {
        List<Diagnostic> findings = new ArrayList<>();
        places.forEach((c, seen) -> {
            String name = String.format(Locale.ROOT, "%s（U+%04X）", Character.toString(c), c);
            findings.add(Diagnostic.warning(
                            "HT910",
                            seen.get(0),
                            new Message("字体中没有“" + name + "”，印成“〓”", "no font has " + name + "; 〓 is printed"))
                    .hint("在 themes/fonts/ 中放入含这个字的字体", "put a font that has it into themes/fonts/")
                    .related(seen.subList(1, seen.size())));
        });
        return findings;
    }
}
