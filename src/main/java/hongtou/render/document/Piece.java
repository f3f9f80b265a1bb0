package hongtou.render.document;

/** A part of the page that one template of the theme draws. */
interface Piece {

    /** The template's name, without {@code .mustache}. */
    String template();
}
