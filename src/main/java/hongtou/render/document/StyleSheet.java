package hongtou.render.document;

/** The measures of the grid as the style sheet's template writes them. */
record StyleSheet(Grid grid, Profile profile, String family, boolean letter) {
    public String top() {
        return Markup.points(grid.firstLineBox());
    }

    /** The mark of a letter stands above the text of the other pages. */
    public String letterTop() {
        return Markup.points(LetterHead.BOX_TOP);
    }

    public String bottom() {
        return Markup.points(Grid.PAPER_HEIGHT - grid.firstLineBox() - grid.textHeight());
    }

    public String left() {
        return Markup.points(Grid.LEFT);
    }

    public String right() {
        return Markup.points(Grid.PAPER_WIDTH - Grid.LEFT - Grid.WIDTH);
    }

    /** The upper edge of a turned page is the left edge of the paper. */
    public String wideTop() {
        return Markup.points(Grid.LEFT - grid.halfLeading());
    }

    public String wideBottom() {
        return Markup.points(Grid.PAPER_WIDTH - Grid.LEFT - Grid.WIDTH - grid.halfLeading());
    }

    public String wideLeft() {
        return Markup.points(Grid.PAPER_HEIGHT - Grid.BOTTOM);
    }

    public String wideRight() {
        return Markup.points(Grid.TOP);
    }

    public String wideWidth() {
        return Markup.points(Grid.HEIGHT);
    }

    public boolean mirrored() {
        return profile.mirrored();
    }

    public String em() {
        return Markup.points(Grid.EM);
    }

    public String pitch() {
        return Markup.points(grid.pitch());
    }

    public String titleSize() {
        return Markup.points(Grid.TITLE);
    }

    public String titlePitch() {
        return Markup.points(grid.line(Grid.TITLE));
    }

    public String smallSize() {
        return Markup.points(Grid.SMALL);
    }

    public String smallPitch() {
        return Markup.points(grid.line(Grid.SMALL));
    }

    public String red() {
        return profile.red();
    }
}
