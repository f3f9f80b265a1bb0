package hongtou.checks;

import hongtou.model.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A count with its list beside it: 三个系统（甲、乙、丙、丁）, 四个重点：甲、乙、丙。, “甲”“乙”“丙”两个平台. Counted only where nothing else
 * can be meant: short things of one kind, set apart by brackets, a colon or quotes, without 等, 和 or a comma.
 */
final class CountedLists {
    private static final String NUMBER = "(?<![第十百每\\d—-])([二两三四五六七八九十]|1?\\d)";
    private static final String MEASURE = "(?:个|项|大|类|种|条)";
    private static final String NOUN = "[^，。；：、（）“”《》\\d的等或及和]{1,6}";
    private static final String ITEM = "[^，。；：、（）“”《》\\s和与及或等以即]{1,10}";
    private static final String LIST = "(" + ITEM + "(?:、" + ITEM + "){1,14})";
    private static final Pattern BESIDE = Pattern.compile(NUMBER + MEASURE + NOUN + "(?:（(?![详见含附])(?:即|包括|分别是|分别为)?"
            + LIST + "）|(?:：|，(?:即|分别是|分别为))" + LIST + "(?=[。；]|$))");
    private static final Pattern QUOTED =
            Pattern.compile("(?<![”、和及与])((?:“[^“”]{1,12}”、?){2,12})(等)?" + NUMBER + MEASURE + "(?!以上)" + NOUN);

    private CountedLists() {}

    static List<CountMismatch.Count> in(Document document) {
        List<CountMismatch.Count> counts = new ArrayList<>();
        for (Passage passage : Passages.of(document)) {
            beside(passage, counts);
            quoted(passage, counts);
        }
        return counts;
    }

    private static void beside(Passage passage, List<CountMismatch.Count> counts) {
        Matcher m = BESIDE.matcher(passage.text());
        while (m.find()) {
            int group = m.group(2) != null ? 2 : 3;
            int found = m.group(group).split("、").length;
            // Two things more or less may be a list of another kind; one is a slip.
            add(passage, m, 1, group, found, false, counts);
        }
    }

    private static void quoted(Passage passage, List<CountMismatch.Count> counts) {
        Matcher m = QUOTED.matcher(passage.text());
        while (m.find()) {
            int found = (int) m.group(1).chars().filter(c -> c == '“').count();
            add(passage, m, 3, 1, found, m.group(2) != null, counts);
        }
    }

    /** An open list (等) may name fewer things than there are, never more. */
    private static void add(
            Passage passage,
            Matcher m,
            int number,
            int list,
            int found,
            boolean open,
            List<CountMismatch.Count> counts) {
        int announced = Han.number(m.group(number));
        boolean wrong = open ? found > announced : found != announced;
        if (announced > 1 && wrong && Math.abs(found - announced) <= 2) {
            String said = passage.text().substring(m.start(number), end(m, number));
            counts.add(new CountMismatch.Count(
                    said,
                    passage.span(m.start(number), m.start(number) + said.length()),
                    announced,
                    found,
                    Arrays.asList(passage.span(m.start(list), m.end(list)))));
        }
    }

    /** The end of the counted noun: before the bracket, the colon or the end of the match. */
    private static int end(Matcher m, int number) {
        String from = m.group().substring(m.start(number) - m.start());
        Matcher stop = Pattern.compile("[（：，]").matcher(from);
        return m.start(number) + (stop.find() ? stop.start() : from.length());
    }
}
