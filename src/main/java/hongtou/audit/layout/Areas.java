package hongtou.audit.layout;

import java.util.List;

/**
 * The 版心 of odd and of even pages: offices that print both sides may mirror it.
 *
 * @param odd that of page 1
 * @param even that of page 2
 */
public record Areas(Area odd, Area even) {
    private static final double MIRRORED = 1;
    /** Between 28 mm at the binding and 26 mm at the other side. */
    private static final double SHIFT = 2;

    /** @param told true where the margins are known to be mirrored, however little text shows it */
    static Areas of(List<TextLine> lines, boolean told) {
        Area all = AreaFinder.of(lines);
        Area odd = AreaFinder.of(lines.stream().filter(l -> l.page() % 2 == 1).toList());
        Area even = AreaFinder.of(lines.stream().filter(l -> l.page() % 2 == 0).toList());
        boolean mirrored = odd.isMeasured() && even.isMeasured() && Math.abs(odd.left() - even.left()) > MIRRORED;
        if (told && !even.isMeasured()) {
            return new Areas(odd, new Area(odd.left() - SHIFT, odd.right() - SHIFT, 0));
        }
        return mirrored ? new Areas(odd, even) : new Areas(all, all);
    }

    /** That of a page. */
    public Area of(int page) {
        return page % 2 == 1 ? odd : even;
    }

    public boolean isMirrored() {
        return !odd.equals(even);
    }
}
