package hongtou.checks;

import hongtou.model.Block;
import hongtou.model.Document;
import hongtou.model.RunningText;
import hongtou.model.Section;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 以下三项工作：一是…二是…三是…: counted against the points that follow in the same section. */
final class CountedPoints {
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?:以下|如下|下列)([二三四五六七八九十]|\\d)(?:个方面|个|项|点|条|类|种|方面)[^。；：，]{0,10}[：:]");
    private static final String[] POINTS = {"一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"};
    /** The first point follows the announcement at once. */
    private static final int NEAR = 12;

    private CountedPoints() {}

    static List<CountMismatch.Count> in(Document document) {
        List<CountMismatch.Count> counts = new ArrayList<>();
        Bodies.of(document).forEach(body -> {
            count(words(Stream.empty(), body.preamble()), counts);
            body.allSections().map(CountedPoints::words).forEach(words -> count(words, counts));
        });
        return counts;
    }

    private static RunningText words(Section section) {
        return words(Stream.of(section.titleText()), section.blocks());
    }

    private static RunningText words(Stream<RunningText> title, List<Block> blocks) {
        Stream<RunningText> paragraphs = blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(b -> RunningText.of(((Block.Paragraph) b).content()));
        return RunningText.joined(
                Stream.concat(title, paragraphs).filter(w -> !w.isBlank()).toList());
    }

    private static void count(RunningText words, List<CountMismatch.Count> counts) {
        Matcher m = ANNOUNCED.matcher(words.text());
        while (m.find()) {
            List<Span> points = points(words, m.end());
            int announced = Han.number(m.group(1));
            if (points.size() > 1 && points.size() != announced) {
                String said = m.group().substring(0, m.group().length() - 1);
                Span at = words.span(m.start(), m.start() + said.length());
                counts.add(new CountMismatch.Count(said, at, announced, points.size(), points));
            }
        }
    }

    private static List<Span> points(RunningText words, int from) {
        List<Span> points = new ArrayList<>();
        String text = words.text();
        int at = text.indexOf(POINTS[0], from);
        if (at < 0 || at - from > NEAR) {
            return points;
        }
        int again = text.indexOf(POINTS[0], at + 1);
        int end = again < 0 ? text.length() : again;
        for (int i = 0; i < POINTS.length && at >= 0 && at < end; i++) {
            points.add(words.span(at, at + 2));
            at = i + 1 < POINTS.length ? text.indexOf(POINTS[i + 1], at) : -1;
        }
        return points;
    }
}
