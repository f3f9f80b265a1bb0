package hongtou.checks;

import hongtou.model.Document;
import hongtou.model.Section;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 十大行动, 八大工程: counted against the headings of one level that end in 行动 or 工程. */
final class CountedHeadings {
    private static final Pattern ANNOUNCED =
            Pattern.compile("([二三四五六七八九十]{1,3}|\\d{1,2})大(行动|工程|任务|攻坚|举措|措施|专项)(?=[”，。；、]|$)");
    /** What other levels of government have announced is no promise of this document. */
    private static final Pattern OTHERS = Pattern.compile("(?:国家|中央|国务院|全国|部署|上级|[省市县区](?:委|政府|里|级)?)[^，。；]{0,12}$");

    private static final int FEWEST = 3;

    private CountedHeadings() {}

    static List<CountMismatch.Count> in(Document document) {
        Map<String, List<CountMismatch.Count>> byNoun = new HashMap<>();
        for (Passage passage : Passages.of(document)) {
            Matcher m = ANNOUNCED.matcher(passage.text());
            while (m.find()) {
                String before = passage.text().substring(Math.max(0, m.start() - 16), m.start());
                if (!OTHERS.matcher(before).find()) {
                    List<Span> headings = headings(document, m.group(2));
                    byNoun.computeIfAbsent(m.group(2), noun -> new ArrayList<>())
                            .add(new CountMismatch.Count(
                                    m.group(),
                                    passage.span(m.start(), m.end()),
                                    Han.number(m.group(1)),
                                    headings.size(),
                                    headings));
                }
            }
        }
        return byNoun.values().stream()
                .filter(counts -> counts.stream().noneMatch(c -> c.announced() == c.found()))
                .map(counts -> counts.get(0))
                .filter(c -> c.announced() > 1 && c.found() >= FEWEST)
                .toList();
    }

    /** The headings that end in the noun, on the level that has most of them. */
    private static List<Span> headings(Document document, String noun) {
        Map<Integer, List<Span>> levels = new HashMap<>();
        document.plan()
                .body()
                .allSections()
                .filter(s -> endsIn(s, noun))
                .forEach(s -> levels.computeIfAbsent(s.level(), level -> new ArrayList<>())
                        .add(s.titleText().span()));
        return levels.values().stream().reduce(List.of(), (a, b) -> b.size() > a.size() ? b : a);
    }

    private static boolean endsIn(Section section, String noun) {
        String heading = section.heading();
        String bare = heading.endsWith("”") ? heading.substring(0, heading.length() - 1) : heading;
        return section.hasTitle() && bare.endsWith(noun);
    }
}
