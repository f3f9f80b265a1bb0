package hongtou.render.document.typesetting;

import java.util.ArrayList;
import java.util.List;

/** How well a title may be broken before each of its characters, so that words and names keep their sense. */
final class TitleBreaks {
    /** From places that sense asks for to places that only need asks for. */
    enum Ease {
        /** Between words. */
        SENSE,
        /** Where nobody knows whether a word ends. */
        UNSURE,
        /** Inside a known word or a bracket. */
        FORCED,
        /** Before a closing mark, inside a number. */
        NEVER
    }

    /** Words that a line had better begin with than end with. */
    private static final String LINKS = "和与及暨对在为以将向把至";

    private final double[] weights;
    private final Ease[] eases;

    private TitleBreaks(double[] weights, Ease[] eases) {
        this.weights = weights;
        this.eases = eases;
    }

    static TitleBreaks of(Title of) {
        String title = of.text();
        int[] points = title.codePoints().toArray();
        List<Cell> cells = new ArrayList<>();
        title.codePoints().forEach(c -> cells.add(new Cell(c, 1, 0)));
        Ties ties = Ties.of(title, cells);
        TitleWords.Edges edges = TitleWords.edges(title, of.names());
        double[] weights = new double[points.length + 1];
        Ease[] eases = new Ease[points.length + 1];
        int brackets = 0;
        boolean inName = false;
        for (int i = 0; i < points.length; i++) {
            if (i > 0) {
                eases[i] = ease(i, points, ties.before(i), brackets > 0, edges);
                weights[i] = weight(points, i, edges) + (inName ? 1 : 0);
            }
            int c = points[i];
            brackets += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            inName = c == '《' || c == '〈' || (inName && c != '》');
        }
        return new TitleBreaks(weights, eases);
    }

    private static Ease ease(int at, int[] points, boolean tied, boolean inBracket, TitleWords.Edges edges) {
        if (tied) {
            return Ease.NEVER;
        }
        boolean beforeParticle = points[at] == '的' || points[at] == '等';
        if (inBracket || beforeParticle || edges.inside(at) || edges.endsAbout(at)) {
            return Ease.FORCED;
        }
        return edges.certain(at) || mark(points[at - 1]) || mark(points[at]) ? Ease.SENSE : Ease.UNSURE;
    }

    private static double weight(int[] points, int at, TitleWords.Edges edges) {
        int before = points[at - 1];
        int here = points[at];
        if (edges.endsOpening(at)) {
            return 0;
        }
        if (mark(before) || mark(here) || edges.beginsOpening(at)) {
            return 0.5;
        }
        if (before == '的') {
            return 2;
        }
        return (edges.certain(at) ? 1.5 : 6) + (LINKS.indexOf(before) >= 0 ? 4 : 0);
    }

    private static boolean mark(int c) {
        return Marks.opening(c) || Marks.blankBehind(c) || c == ' ';
    }

    Ease ease(int at) {
        return eases[at];
    }

    double weight(int at) {
        return weights[at];
    }
}
