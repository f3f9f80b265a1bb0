package hongtou.render.document;

import hongtou.render.document.PageFilling.Block;
import hongtou.render.document.PageFilling.Kind;
import hongtou.render.document.typesetting.Line;
import hongtou.render.document.typesetting.Paragraph.Respaced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the least change of spacing with which signature and 版记 share a page with text and no page stays short (调整字距,
 * 7.3.5.5): some paragraphs of the last pages take one line more or one line less.
 */
final class PageBalance {
    /** Only so many blocks before the end are touched. */
    private static final int REACH = 48;
    /** So many paragraphs at most become shorter, or longer. */
    private static final int MOST = 6;
    /** What spoils a page, against a paragraph whose characters are a hundredth farther apart. */
    private static final double SPARE_GONE = 2;

    private static final double COLOPHON_ALONE = 7;
    private static final double PUSHED = 6;
    private static final double EMPTY_LINE = 3;
    private static final double PARTED = 24;

    private final List<Block> blocks;
    private final Respacing respacing;
    private final Grid grid;
    private final double room;
    private final double foot;

    /**
     * @param room the height of a page's text, in points
     * @param foot the least height of the 版记 that is to stand below the blocks, or 0
     */
    PageBalance(List<Block> blocks, Respacing respacing, Grid grid, double room, double foot) {
        this.blocks = blocks;
        this.respacing = respacing;
        this.grid = grid;
        this.room = room;
        this.foot = foot;
    }

    /** Sets a paragraph with one line more or less, if it can be done. */
    interface Respacing {
        Optional<Respaced> of(int block, int change);
    }

    /** The filling, and the paragraphs that are to be set anew. */
    record Settled(PageFilling.Result filling, Map<Integer, List<Line>> respaced, double cost) {}

    private record Candidate(int block, int change, Respaced text) {}

    Settled settle() {
        Settled best = settled(List.of());
        if (best.cost() == 0) {
            return best;
        }
        for (int change : new int[] {-1, 1}) {
            List<Candidate> easiest = candidates(change);
            for (int count = 1; count <= Math.min(MOST, easiest.size()); count++) {
                best = lighter(settled(easiest.subList(0, count)), best);
            }
        }
        return best;
    }

    /** The second one where neither is lighter. */
    private static Settled lighter(Settled one, Settled other) {
        return one.cost() < other.cost() ? one : other;
    }

    private List<Candidate> candidates(int change) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = Math.max(0, blocks.size() - REACH); i < blocks.size(); i++) {
            int block = i;
            boolean text = blocks.get(i).kind() == Kind.TEXT && blocks.get(i).lines() > 1;
            if (text) {
                respacing.of(i, change).ifPresent(r -> candidates.add(new Candidate(block, change, r)));
            }
        }
        candidates.sort(Comparator.comparingDouble(c -> c.text().by()));
        return candidates;
    }

    private Settled settled(List<Candidate> changes) {
        List<Block> changed = new ArrayList<>(blocks);
        Map<Integer, List<Line>> lines = new HashMap<>();
        double cost = 0;
        for (Candidate c : changes) {
            changed.set(c.block(), blocks.get(c.block()).longer(c.change()));
            lines.put(c.block(), c.text().lines());
            cost += 100 * c.text().by();
        }
        @Nullable Settled best = null;
        for (PageFilling.Way way : PageFilling.Way.ALL) {
            PageFilling.Result filling = PageFilling.fill(changed, room, way);
            Settled settled = new Settled(filling, lines, cost + cost(filling));
            best = best == null ? settled : lighter(settled, best);
        }
        return Objects.requireNonNull(best);
    }

    private double cost(PageFilling.Result filling) {
        double cost = (filling.tighter() ? SPARE_GONE : 0) + (filling.parted() ? PARTED : 0);
        if (filling.left() >= 0) {
            cost += PUSHED + EMPTY_LINE * Math.floor(filling.left() / grid.pitch() + 0.1);
        }
        boolean alone = foot > 0 && filling.end() + foot > Grid.HEIGHT + grid.halfLeading();
        return cost + (alone ? COLOPHON_ALONE : 0);
    }
}
