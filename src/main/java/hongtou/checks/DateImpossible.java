package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** HT404: a day that no calendar has, 2月30日, 13月. */
final class DateImpossible implements PassageRule {
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:((?:19|20)\\d{2})[ \\u3000]?年[ \\u3000]?)?(\\d{1,2})[ \\u3000]?月[ \\u3000]?(\\d{1,2})[ \\u3000]?日");
    private static final Pattern MONTH =
            Pattern.compile("(?<!\\d)(?:19|20)\\d{2}[ \\u3000]?年[ \\u3000]?(\\d{1,2})[ \\u3000]?月(?![ \\u3000]?\\d)");

    @Override
    public String code() {
        return "HT404";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        return places(passage.text())
                .map(place -> finding(document, new Hit(passage, place.start(), place.end())))
                .toList();
    }

    /** True for words that name such a day or month: what was worked out from them means nothing. */
    static boolean isIn(String words) {
        return places(words).findAny().isPresent();
    }

    private static Stream<MatchResult> places(String text) {
        return Stream.concat(
                DATE.matcher(text).results().filter(d -> !exists(d.group(1), number(d, 2), number(d, 3))),
                MONTH.matcher(text).results().filter(m -> !isMonth(number(m, 1))));
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static boolean exists(@Nullable String year, int month, int day) {
        boolean leap = year == null || Year.isLeap(Integer.parseInt(year));
        return isMonth(month) && day >= 1 && day <= Month.of(month).length(leap);
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    private Diagnostic finding(Document document, Hit hit) {
        return Diagnostic.error(
                        code(),
                        hit.in(document),
                        new Message("没有“" + hit.words() + "”这一天", "there is no such day: \"" + hit.words() + "\""))
                .hint("核对月份和日期", "check month and day");
    }
}
