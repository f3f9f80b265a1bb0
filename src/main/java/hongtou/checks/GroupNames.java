package hongtou.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One group under two names, by the place that stands before it: 长子县…领导小组, 全县…领导小组. */
final class GroupNames {
    private static final Pattern NAME =
            Pattern.compile("((?:全|[\\p{IsHan}&&[^成立调整]]{2,3})[县市区旗镇乡])(\\p{IsHan}{6,30}领导(?:小组|组))(?!办公室)");

    private GroupNames() {}

    static List<Spellings> in(List<Passage> passages) {
        List<Passage> naming = passages.stream()
                .filter(passage -> passage.text().contains("领导"))
                .toList();
        Map<String, List<Hit>> groups = Spellings.ownWords(NAME, naming).stream()
                .collect(Collectors.groupingBy(GroupNames::group, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream()
                .flatMap(hits -> Spellings.of(hits).stream())
                .toList();
    }

    private static String group(Hit hit) {
        Matcher parts = NAME.matcher(hit.words());
        return parts.lookingAt() ? parts.group(2) : hit.words();
    }
}
