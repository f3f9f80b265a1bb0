package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HT208: points within a paragraph that leave one out or repeat one: 一是…二是…四是…, ①…③…. */
final class PointsOutOfOrder implements PassageRule {
    /** A point stands at the head of a clause; 第一是 and 之一是 are no points. */
    private static final Pattern POINT = Pattern.compile("(?<=^|[。；：，！？\\s])(?:([一二三四五六七八九十])是(?!否)|([①-⑳]))");

    private static final int FEWEST = 2;

    @Override
    public String code() {
        return "HT208";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        List<Diagnostic> found = new ArrayList<>();
        run(document, points(passage, 1), found);
        run(document, points(passage, 2), found);
        return found;
    }

    private record Point(Hit hit, int number) {}

    private static List<Point> points(Passage passage, int group) {
        List<Point> points = new ArrayList<>();
        Matcher m = POINT.matcher(passage.text());
        while (m.find()) {
            String mark = m.group(group);
            if (mark != null) {
                int number = group == 1 ? Han.number(mark) : mark.charAt(0) - '①' + 1;
                points.add(new Point(new Hit(passage, m.start(), m.end()), number));
            }
        }
        return points;
    }

    /** Each run begins with 1; what stands before the first 1 goes on from another paragraph. */
    private void run(Document document, List<Point> points, List<Diagnostic> found) {
        Point before = null;
        int length = 0;
        for (Point point : points) {
            if (point.number() == 1) {
                before = point;
                length = 1;
            } else if (before != null) {
                if (point.number() != before.number() + 1 && length + 1 >= FEWEST) {
                    found.add(finding(document, before, point));
                }
                before = point;
                length++;
            }
        }
    }

    private Diagnostic finding(Document document, Point before, Point here) {
        String was = before.hit().words();
        String is = here.hit().words();
        return Diagnostic.warning(
                        code(),
                        here.hit().in(document),
                        new Message("“" + was + "”之后是“" + is + "”", "\"" + is + "\" follows \"" + was + "\""))
                .hint("补上缺少的一点，或者改编号", "add the point that is missing, or number them anew")
                .related(List.of(before.hit().in(document)));
    }
}
