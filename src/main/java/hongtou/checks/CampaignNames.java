package hongtou.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A campaign called by what is done in it, by more in one place than in another: 大排查、大起底、大整治, 大排查、大整治、大曝光. */
final class CampaignNames {
    private static final Pattern NAME =
            Pattern.compile("大\\p{IsHan}{2}(?:、?大(?!队|会|型|量|力|户|小)\\p{IsHan}{2}){1,6}(?=”?(?:[专行整]|集中|活动|攻坚))");
    private static final int FIRST = 3;

    private CampaignNames() {}

    static List<Spellings> in(List<Passage> passages) {
        Map<String, List<Hit>> campaigns = Spellings.ownWords(NAME, passages).stream()
                .collect(Collectors.groupingBy(
                        hit -> hit.words().substring(0, FIRST), LinkedHashMap::new, Collectors.toList()));
        return campaigns.values().stream()
                .flatMap(hits -> Spellings.of(hits).stream())
                .toList();
    }
}
