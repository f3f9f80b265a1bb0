package hongtou.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Names whose quotation marks close at one place here and at another there: “九小场所”, “九小”场所. */
final class QuotedNames {
    private static final int LONGEST_REST = 4;
    private static final Pattern QUOTED = Pattern.compile("“[^“”]{2,10}”");

    private QuotedNames() {}

    static List<Spellings> in(List<Passage> passages) {
        Map<String, List<Hit>> quoted = new LinkedHashMap<>();
        Spellings.ownWords(QUOTED, passages)
                .forEach(hit -> quoted.computeIfAbsent(hit.words(), q -> new ArrayList<>())
                        .add(hit));
        List<Spellings> found = new ArrayList<>();
        for (List<Hit> hits : quoted.values()) {
            for (Map.Entry<String, List<Hit>> whole : withRest(hits).entrySet()) {
                List<Hit> inside = quoted.get(whole.getKey());
                if (inside != null) {
                    found.add(new Spellings(List.of(inside, whole.getValue())));
                }
            }
        }
        return found;
    }

    /** “九小”场所等 stands for “九小场”, “九小场所”, “九小场所等”: each with its places. */
    private static Map<String, List<Hit>> withRest(List<Hit> hits) {
        Map<String, List<Hit>> wholes = new LinkedHashMap<>();
        for (Hit hit : hits) {
            String text = hit.passage().text();
            for (int more = 1; more <= LONGEST_REST && hit.to() + more <= text.length(); more++) {
                String rest = text.substring(hit.to(), hit.to() + more);
                if (!rest.codePoints().allMatch(Han::isLetter)) {
                    break;
                }
                String name = hit.words().substring(0, hit.words().length() - 1) + rest + "”";
                wholes.computeIfAbsent(name, whole -> new ArrayList<>())
                        .add(new Hit(hit.passage(), hit.from(), hit.to() + more));
            }
        }
        return wholes;
    }
}
