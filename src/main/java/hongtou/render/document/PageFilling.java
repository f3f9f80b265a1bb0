package hongtou.render.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides where pages end, so that they are full and yet no heading stands last and no page begins with the last line of a
 * paragraph (孤行不成页).
 */
final class PageFilling {
    /** Lines of text that must follow a heading, and that must open a page. */
    private static final int FEWEST = 2;

    private static final double ROUNDING = 0.05;

    /** How a block may be divided. */
    enum Kind {
        /** Between its lines. */
        TEXT,
        /** Not at all, nor from what follows. */
        HEADING,
        /** Not at all. */
        WHOLE,
        /** Not at all, nor from the last lines of the text above it; its first blank line may go (7.3.5.5). */
        CLOSING
    }

    /**
     * A block of a sheet.
     *
     * @param height in points
     * @param lines how many it has
     */
    record Block(Kind kind, double height, int lines) {

        double line() {
            return height / Math.max(1, lines);
        }
    }

    /**
     * A page that ends otherwise than it would by itself.
     *
     * @param block which block goes over
     * @param line from which of its lines on; 0 for the whole block
     */
    record Cut(int block, int line) {}

    /** The cuts, and whether the signature gives up a blank line. */
    record Result(List<Cut> cuts, boolean tighter) {}

    private final List<Block> blocks;
    private final double room;
    private final double blank;
    private final List<Cut> cuts = new ArrayList<>();
    private boolean tighter;
    private double y;

    private PageFilling(List<Block> blocks, double room, double blank) {
        this.blocks = blocks;
        this.room = room;
        this.blank = blank;
    }

    /**
     * Fills the pages of one sheet.
     *
     * @param room the height of a page's text, in points
     * @param blank the height of a blank line
     */
    static Result fill(List<Block> blocks, double room, double blank) {
        PageFilling filling = new PageFilling(blocks, room, blank);
        for (int i = 0; i < blocks.size(); i++) {
            filling.place(i);
        }
        return new Result(List.copyOf(filling.cuts), filling.tighter);
    }

    private void place(int i) {
        Block block = blocks.get(i);
        switch (block.kind()) {
            case TEXT -> text(i, block);
            case CLOSING -> closing(i, block);
            case HEADING -> {
                if (!fits(withFollowing(i))) {
                    cut(i, 0);
                }
                y += block.height();
            }
            case WHOLE -> {
                if (!fits(block.height())) {
                    cut(i, 0);
                }
                y += block.height();
            }
        }
    }

    private boolean fits(double height) {
        return y == 0 || y + height <= room + ROUNDING;
    }

    private void cut(int block, int line) {
        cuts.add(new Cut(block, line));
        y = 0;
    }

    /** The height of headings in a row and of the first lines that follow them. */
    private double withFollowing(int i) {
        double height = 0;
        for (int at = i; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            if (block.kind() == Kind.HEADING) {
                height += block.height();
            } else if (block.kind() == Kind.TEXT) {
                int needed = block.lines() <= FEWEST + 1 ? block.lines() : FEWEST;
                return height + needed * block.line();
            } else {
                return height + block.height();
            }
        }
        return height;
    }

    private void text(int i, Block block) {
        int done = 0;
        while (done < block.lines()) {
            int left = block.lines() - done;
            int fitting = (int) Math.floor((room - y + ROUNDING) / block.line());
            if (left <= fitting) {
                y += left * block.line();
                return;
            }
            int here = left - fitting < FEWEST ? left - FEWEST : fitting;
            if (here <= 0 && y == 0) {
                y += left * block.line();
                return;
            }
            here = Math.max(0, here);
            if (here == fitting && here > 0) {
                y = 0;
            } else {
                cut(i, done + here);
            }
            done += here;
        }
    }

    /** A signature has text above it on its page: one blank line less, or two lines of the text go over with it. */
    private void closing(int i, Block block) {
        if (fits(block.height())) {
            y += block.height();
            return;
        }
        if (fits(block.height() - blank)) {
            tighter = true;
            y += block.height() - blank;
            return;
        }
        int over = i == 0 ? 0 : goingOver(i - 1);
        if (over == 0) {
            cut(i, 0);
        } else {
            cut(i - 1, blocks.get(i - 1).lines() - over);
            y = over * blocks.get(i - 1).line();
        }
        y += block.height();
    }

    /** How many lines of a text go over; one stays, for a page may not lose its only text. */
    private int goingOver(int i) {
        Block text = blocks.get(i);
        if (text.kind() != Kind.TEXT) {
            return 0;
        }
        boolean moreAbove = i > 0 && blocks.get(i - 1).kind() == Kind.TEXT;
        return Math.min(FEWEST, moreAbove ? text.lines() : text.lines() - 1);
    }
}
