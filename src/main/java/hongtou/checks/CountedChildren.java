package hongtou.checks;

import hongtou.model.Document;
import hongtou.model.Section;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading that counts, 持续深化“四项整治”: counted against the headings right below it that name the same thing. */
final class CountedChildren {
    private static final Pattern ANNOUNCED = Pattern.compile("([二三四五六七八九十]{1,3}|\\d{1,2})(?:项|大|个)([^“”，。；、]{2,6})”?$");
    private static final int FEWEST = 2;

    private CountedChildren() {}

    static List<CountMismatch.Count> in(Document document) {
        List<CountMismatch.Count> counts = new ArrayList<>();
        Bodies.of(document).forEach(body -> body.allSections().forEach(section -> count(section, counts)));
        return counts;
    }

    private static void count(Section section, List<CountMismatch.Count> counts) {
        String title = section.titleText().text();
        Matcher m = ANNOUNCED.matcher(section.heading());
        if (!m.find() || m.end() > title.length()) {
            return;
        }
        String thing = m.group(2).substring(m.group(2).length() - 2);
        List<Span> alike = section.sections().stream()
                .filter(s -> s.hasTitle() && s.heading().endsWith(thing))
                .map(s -> s.titleText().span())
                .toList();
        int announced = Han.number(m.group(1));
        boolean sure =
                alike.size() >= FEWEST && alike.size() == section.sections().size();
        if (sure && announced > 1 && announced != alike.size()) {
            Span at = section.titleText().span(m.start(), m.end());
            counts.add(new CountMismatch.Count(m.group().replace("”", ""), at, announced, alike.size(), alike));
        }
    }
}
