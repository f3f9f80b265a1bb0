package hongtou.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a plan calls by its number, “四项整治”, and calls otherwise elsewhere, 四个专项整治. Only what stands in quotes or in a heading
 * somewhere is such a name; other counts (三个机制 here, 三项机制 there) may be of different things.
 */
final class CountedNames {
    private static final Pattern NAME = Pattern.compile(
            "(?<![第一二三四五六七八九十百])([二三四五六七八九十])(?:项|个|大)(?:专项|重点|重大)?(行动|整治|工程|攻坚)(?![组办类]|小组|专班|工作组|指挥部)");

    private CountedNames() {}

    static List<Spellings> in(List<Passage> passages) {
        Map<String, List<Hit>> things = Spellings.ownWords(NAME, passages).stream()
                .collect(Collectors.groupingBy(CountedNames::thing, LinkedHashMap::new, Collectors.toList()));
        return things.values().stream()
                .filter(hits -> hits.stream().anyMatch(CountedNames::isName))
                .flatMap(hits -> Spellings.of(hits).stream())
                .toList();
    }

    /** 四整治 for 四项整治 and 四个专项整治. */
    private static String thing(Hit hit) {
        Matcher parts = NAME.matcher(hit.words());
        return parts.lookingAt() ? parts.group(1) + parts.group(2) : hit.words();
    }

    private static boolean isName(Hit hit) {
        String text = hit.passage().text();
        boolean quoted = hit.from() > 0
                && hit.to() < text.length()
                && text.charAt(hit.from() - 1) == '“'
                && text.charAt(hit.to()) == '”';
        return quoted || hit.passage().kind() == Passage.Kind.HEADING;
    }
}
