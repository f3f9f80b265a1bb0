package hongtou.render.document;

/**
 * A block of lines: a paragraph, a heading, a line of the head.
 *
 * @param tag the element that tells what it is
 * @param id the name by which bookmarks find it, or an empty text
 * @param kind the classes of the style sheet
 * @param style where its lines begin
 * @param lines its lines as XHTML
 */
record TextBlock(String tag, String id, String kind, String style, String lines) implements Piece {

    @Override
    public String template() {
        return "text";
    }

    /** True where it has a name; an empty text counts as a value for a template. */
    public boolean named() {
        return !id.isEmpty();
    }

    TextBlock with(String otherTag, String otherId) {
        return new TextBlock(otherTag, otherId, kind, style, lines);
    }

    /** The same block with one more class. */
    TextBlock marked(String more) {
        return new TextBlock(tag, id, kind + " " + more, style, lines);
    }

    /** The same block, lower on the page; a negative distance lifts it. */
    TextBlock lowered(double points) {
        return new TextBlock(tag, id, kind, style + ";margin-top:" + Markup.points(points), lines);
    }
}
