package hongtou.checks;

import hongtou.model.Document;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** “五进”: counted against 进企业、进农村、进社区、进学校、进家庭 wherever the document lists them. */
final class CountedEntries {
    private static final Pattern ANNOUNCED = Pattern.compile("[“‘]([二三四五六七八九十])进[”’]");
    private static final String ENTRY = "进(?!一步|行|入|展|而)[^进，。；：、“”（）等]{2,5}";
    private static final Pattern LIST = Pattern.compile("(?<![推促改引跟先递演])" + ENTRY + "(?:、" + ENTRY + "){2,11}(?!等)");

    private CountedEntries() {}

    static List<CountMismatch.Count> in(Document document) {
        List<Hit> announced = new ArrayList<>();
        List<Hit> lists = new ArrayList<>();
        for (Passage passage : Passages.of(document)) {
            announced.addAll(Hit.all(ANNOUNCED, passage));
            lists.addAll(Hit.all(LIST, passage));
        }
        List<CountMismatch.Count> counts = new ArrayList<>();
        for (Hit promise : announced) {
            Matcher m = ANNOUNCED.matcher(promise.words());
            int number = m.matches() ? Han.number(m.group(1)) : 0;
            boolean kept = lists.stream().anyMatch(list -> entries(list) == number);
            if (!kept && !lists.isEmpty()) {
                counts.add(count(promise, number, lists.get(0)));
            }
        }
        return counts;
    }

    private static CountMismatch.Count count(Hit promise, int number, Hit list) {
        Span at = list.passage().span(list.from(), list.to());
        Span promised = promise.passage().span(promise.from(), promise.to());
        return new CountMismatch.Count(
                promise.words().replaceAll("[“”‘’]", ""), at, number, entries(list), List.of(promised));
    }

    private static int entries(Hit list) {
        return list.words().split("、").length;
    }
}
