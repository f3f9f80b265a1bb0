package hongtou.render.document;

import java.util.List;

/**
 * Lines that stay on one page: the signature with its date.
 *
 * @param id the name by which the paginator finds it
 */
record ClosingPiece(String id, List<Piece> lines) implements Piece {

    @Override
    public String template() {
        return "closing";
    }
}
