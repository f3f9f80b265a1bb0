package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * HT632: the same words more often than one sentence needs: 加强对安全生产法规和安全生产知识的全民安全生产宣传; 督促生产经营单位落实…，…，督促生产经营单位开展….
 */
final class WordsRepeated implements PassageRule {
    private static final Pattern CLAUSE = Pattern.compile("[^，。；：,;“”《》（）]{16,80}");
    /** An order to the same bodies, twice in one sentence. */
    private static final Pattern ORDER_TWICE = Pattern.compile(
            "(?:督促|指导|推动)(\\p{IsHan}{4,10}(?:单位|企业|部门|学校))(?=\\p{IsHan})[^。；“”]{6,90}，(?:督促|指导|推动)\\1(?=\\p{IsHan})");

    private static final int WORD = 4;

    @Override
    public String code() {
        return "HT632";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        if (passage.kind() != Passage.Kind.PARAGRAPH) {
            return List.of();
        }
        Stream<Hit> threeTimes = Hit.all(CLAUSE, passage).stream().flatMap(clause -> threeTimes(clause).stream());
        Stream<Hit> twice = Hit.all(ORDER_TWICE, passage).stream();
        return Stream.concat(threeTimes.limit(1), twice.limit(1))
                .map(hit -> finding(document, hit))
                .toList();
    }

    /**
     * From the first to the third place of four characters, where 的 stands before the third: what 和 and 、 list may have a word in each
     * item. Each clause is gone through once.
     */
    private static List<Hit> threeTimes(Hit clause) {
        String words = clause.words();
        Map<String, int[]> lastTwo = new HashMap<>();
        for (int at = 0; at + WORD <= words.length(); at++) {
            String word = words.substring(at, at + WORD);
            int[] seen = lastTwo.computeIfAbsent(word, first -> new int[] {-1, -1});
            boolean apart = seen[1] < 0 || at >= seen[1] + WORD;
            if (seen[0] >= 0 && apart && words.substring(seen[1], at).contains("的") && isWord(word)) {
                return List.of(new Hit(clause.passage(), clause.from() + seen[0], clause.from() + at + WORD));
            }
            if (apart) {
                seen[0] = seen[1];
                seen[1] = at;
            }
        }
        return List.of();
    }

    private static boolean isWord(String word) {
        return word.codePoints().allMatch(Han::isLetter) && word.indexOf('的') < 0;
    }

    private Diagnostic finding(Document document, Hit hit) {
        return Diagnostic.info(
                        code(),
                        hit.in(document),
                        new Message(hit.quoted() + "里有重复的词语", "\"" + hit.words() + "\" repeats words"))
                .hint("合并或者删去重复的部分", "join what is said twice, or take it away");
    }
}
