package hongtou.render.document.typesetting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns a title into lines that keep words whole and stand as a trapezoid or a diamond (标题回行, 7.3.1).
 *
 * <p>Every way to break it at sensible places is weighed; the lightest wins.
 */
public final class TitleLines {
    /** More lines than this no title needs. */
    private static final int MOST = 8;
    /** Up to so many lines, one line more than needed is tried, too. */
    private static final int FEW = 5;

    private static final double PER_LINE = 4;
    /** How many characters before the end of a full line sense may break it. */
    private static final int NEAR_END = 6;

    private static final List<TitleBreaks.Ease> SENSIBLE =
            List.of(TitleBreaks.Ease.SENSE, TitleBreaks.Ease.UNSURE, TitleBreaks.Ease.FORCED);

    private final Title title;
    private final int[] points;
    private final TitleBreaks breaks;
    private final double widest;
    private final List<List<Integer>> found = new ArrayList<>();

    private TitleLines(Title title) {
        this.title = title;
        this.points = title.text().codePoints().toArray();
        this.breaks = TitleBreaks.of(title);
        this.widest = title.widest();
    }

    /** Breaks a title: where its author wants it, and between those places by sense. */
    public static List<String> of(Title title) {
        return title.parts().stream().flatMap(p -> part(p).stream()).toList();
    }

    private static List<String> part(Title title) {
        TitleLines lines = new TitleLines(title);
        if (lines.width(0, lines.points.length) <= title.widest()) {
            return List.of(title.text().strip());
        }
        for (TitleBreaks.Ease worst : SENSIBLE) {
            boolean enough = false;
            for (int count = 2; count <= MOST && !enough; count++) {
                enough = !lines.found.isEmpty();
                if (!enough || count <= FEW) {
                    lines.search(List.of(0), count, worst);
                }
            }
            if (!lines.found.isEmpty()) {
                return lines.best();
            }
        }
        return lines.filled();
    }

    private void search(List<Integer> starts, int count, TitleBreaks.Ease worst) {
        int from = starts.get(starts.size() - 1);
        if (starts.size() == count) {
            if (width(from, points.length) <= widest) {
                found.add(starts);
            }
            return;
        }
        for (int at = from + 1; at < points.length && width(from, at) <= widest; at++) {
            boolean hopeless = width(at, points.length) > widest * (count - starts.size());
            if (!hopeless && breaks.ease(at).compareTo(worst) <= 0) {
                List<Integer> more = new ArrayList<>(starts);
                more.add(at);
                search(more, count, worst);
            }
        }
    }

    private List<String> best() {
        return found.stream()
                .min(Comparator.comparingDouble(this::weight))
                .map(this::cut)
                .orElseThrow();
    }

    private double weight(List<Integer> starts) {
        double weight = PER_LINE * starts.size();
        for (int at : starts.subList(1, starts.size())) {
            weight += breaks.weight(at);
        }
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            widths.add(width(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : points.length));
        }
        return weight + TitleShape.weight(widths);
    }

    private List<String> cut(List<Integer> starts) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : points.length;
            lines.add(new String(points, starts.get(i), to - starts.get(i)).strip());
        }
        return lines;
    }

    /** A title without end: lines as full as sense allows. */
    private List<String> filled() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int from = 0;
        while (width(from, points.length) > widest) {
            double rest = width(from, points.length);
            double share = rest / Math.ceil(rest / (widest - 1)) + 1;
            from = next(from, Math.min(widest, share));
            starts.add(from);
        }
        return cut(starts);
    }

    private int next(int from, double most) {
        int full = from + 1;
        while (full < points.length && width(from, full + 1) <= most) {
            full++;
        }
        for (TitleBreaks.Ease ease : SENSIBLE) {
            for (int at = full; at > from && at > full - NEAR_END; at--) {
                if (breaks.ease(at).compareTo(ease) <= 0) {
                    return at;
                }
            }
        }
        return full;
    }

    private double width(int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            width += title.width().applyAsDouble(points[i]);
        }
        return width;
    }

    @Override
    public String toString() {
        return title.text();
    }
}
