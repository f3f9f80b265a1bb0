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
        /** Between its rows; the header is repeated. */
        TABLE,
        /** The blank line above the 附件说明; not parted from what follows. */
        LEAD,
        /** An entry of the 附件说明: like text, or one with the signature. */
        NOTE,
        /** Not at all, nor from the last lines of the text above it. */
        CLOSING
    }

    /**
     * A block of a sheet.
     *
     * @param height in points
     * @param lines how many it has
     * @param spare what it can give up where room is short (7.3.5.5)
     * @param rows of a table: the height of its header with what is above it, then that of every row
     */
    record Block(Kind kind, double height, int lines, double spare, List<Double> rows) {
        Block {
            rows = List.copyOf(rows);
        }

        Block(Kind kind, double height, int lines) {
            this(kind, height, lines, 0, List.of());
        }

        /** The same block with more lines, or fewer. */
        Block longer(int more) {
            return new Block(kind, height + more * line(), lines + more, spare, rows);
        }

        double line() {
            return height / Math.max(1, lines);
        }
    }

    /**
     * A page that ends otherwise than it would by itself.
     *
     * @param block which block goes over
     * @param line from which of its lines or rows on; 0 for the whole block
     */
    record Cut(int block, int line) {}

    /**
     * Where pages end.
     *
     * @param tighter whether the signature gives up its spare blank line
     * @param left what stays empty on the page whose text had to go over with the signature; negative where none had to
     * @param parted whether the 附件说明 stands on two pages
     * @param end where the last block ends on its page
     */
    record Result(List<Cut> cuts, boolean tighter, double left, boolean parted, double end) {}

    private final List<Block> blocks;
    private final double room;
    private final Way way;
    private final List<Cut> cuts = new ArrayList<>();
    private boolean tighter;
    private boolean parted;
    private double left = -1;
    private double y;

    private PageFilling(List<Block> blocks, double room, Way way) {
        this.blocks = blocks;
        this.room = room;
        this.way = way;
    }

    /**
     * How the end of a document is set.
     *
     * @param together whether 附件说明 and signature stay on one page
     * @param tight whether the signature gives up its spare blank line even where it has room
     */
    record Way(boolean together, boolean tight) {
        static final List<Way> ALL =
                List.of(new Way(true, false), new Way(false, false), new Way(true, true), new Way(false, true));
    }

    /**
     * Fills the pages of one sheet.
     *
     * @param room the height of a page's text, in points
     */
    static Result fill(List<Block> blocks, double room, Way way) {
        PageFilling filling = new PageFilling(blocks, room, way);
        int next = 0;
        while (next < blocks.size()) {
            next = filling.place(next) + 1;
        }
        return new Result(List.copyOf(filling.cuts), filling.tighter, filling.left, filling.parted, filling.y);
    }

    /** Places a block, perhaps with those behind it; returns the last one that was placed. */
    private int place(int i) {
        Block block = blocks.get(i);
        switch (block.kind()) {
            case TEXT -> text(i, block);
            case NOTE -> note(i, block);
            case TABLE -> table(i, block);
            case CLOSING -> closing(i, block);
            case WHOLE -> unit(i, block.height(), block.height());
            case HEADING -> unit(i, block.height(), withFollowing(i));
            case LEAD -> {
                int last = closingBehind(i);
                if (way.together() && last > i) {
                    closing(i, joined(i, last));
                    return last;
                }
                unit(i, block.height(), withFollowing(i));
            }
        }
        return i;
    }

    private void unit(int i, double height, double needed) {
        if (!fits(needed)) {
            cut(i, 0);
        }
        y += height;
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
            switch (block.kind()) {
                case HEADING, LEAD -> height += block.height();
                case TEXT, NOTE -> {
                    int needed = block.lines() <= FEWEST + 1 ? block.lines() : FEWEST;
                    return height + needed * block.line();
                }
                case TABLE -> {
                    return height
                            + block.rows().stream().limit(2).mapToDouble(r -> r).sum();
                }
                default -> {
                    return height + block.height();
                }
            }
        }
        return height;
    }

    private void text(int i, Block block) {
        int done = 0;
        while (done < block.lines()) {
            int rest = block.lines() - done;
            int fitting = (int) Math.floor((room - y + ROUNDING) / block.line());
            if (rest <= fitting) {
                y += rest * block.line();
                return;
            }
            int here = rest - fitting < FEWEST ? rest - FEWEST : fitting;
            if (here <= 0 && y == 0) {
                y += rest * block.line();
                return;
            }
            here = Math.max(0, here);
            cut(i, done + here);
            done += here;
        }
    }

    /** An entry of the 附件说明 that goes over leaves those above it, or its own first lines, behind. */
    private void note(int i, Block block) {
        int before = cuts.size();
        text(i, block);
        boolean first = i == 0 || blocks.get(i - 1).kind() != Kind.NOTE;
        parted |= cuts.size() > before && (!first || cuts.get(before).line() > 0);
    }

    private void table(int i, Block block) {
        double header = block.rows().get(0);
        if (!fits(withFollowing(i))) {
            cut(i, 0);
        }
        y += header;
        int from = 1;
        for (int row = 1; row < block.rows().size(); row++) {
            if (row > from && y + block.rows().get(row) > room) {
                boolean lone = row + 1 == block.rows().size() && row - from > FEWEST;
                from = lone ? row - 1 : row;
                cut(i, from);
                y = header + (lone ? block.rows().get(from) : 0);
            }
            y += block.rows().get(row);
        }
    }

    /** A signature has text above it on its page: it gives up a blank line, or lines of the text go over with it. */
    private void closing(int i, Block block) {
        if (!(way.tight() && block.spare() > 0) && fits(block.height())) {
            y += block.height();
            return;
        }
        if (block.spare() > 0 && fits(block.height() - block.spare())) {
            tighter = true;
            y += block.height() - block.spare();
            return;
        }
        Cut over = goingOver(i);
        double taken = taken(over, i);
        left = room - y + taken;
        parted |= over.block() < i && blocks.get(over.block()).kind() == Kind.NOTE;
        cut(over.block(), over.line());
        y = taken + block.height();
    }

    /** What goes over with a signature: two lines of the text, or all of a short paragraph with the heading above it. */
    private Cut goingOver(int i) {
        int at = i - 1;
        if (at < 0 || !isText(blocks.get(at).kind())) {
            return new Cut(i, 0);
        }
        Block text = blocks.get(at);
        int first = at;
        while (first > 0 && isBound(blocks.get(first - 1).kind())) {
            first--;
        }
        boolean moreAbove = first > 0 && isText(blocks.get(first - 1).kind());
        boolean whole = text.kind() == Kind.NOTE || text.lines() <= FEWEST;
        if (whole && moreAbove) {
            return new Cut(first, 0);
        }
        return text.lines() == 1 ? new Cut(i, 0) : new Cut(at, Math.max(1, text.lines() - FEWEST));
    }

    private static boolean isText(Kind kind) {
        return kind == Kind.TEXT || kind == Kind.NOTE;
    }

    private static boolean isBound(Kind kind) {
        return kind == Kind.HEADING || kind == Kind.LEAD;
    }

    private double taken(Cut cut, int until) {
        double height = 0;
        for (int i = cut.block(); i < until; i++) {
            Block block = blocks.get(i);
            int lines = i == cut.block() ? block.lines() - cut.line() : block.lines();
            height += lines * block.line();
        }
        return height;
    }

    private int closingBehind(int lead) {
        int at = lead + 1;
        while (at < blocks.size() && blocks.get(at).kind() == Kind.NOTE) {
            at++;
        }
        return at < blocks.size() && blocks.get(at).kind() == Kind.CLOSING ? at : lead;
    }

    private Block joined(int from, int to) {
        double height =
                blocks.subList(from, to + 1).stream().mapToDouble(Block::height).sum();
        return new Block(Kind.CLOSING, height, 1, blocks.get(to).spare(), List.of());
    }
}
