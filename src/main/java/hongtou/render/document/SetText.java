package hongtou.render.document;

import java.util.List;

/**
 * A paragraph of the text as it was set, so that it can be set again with another number of lines.
 *
 * @param first where its first line begins, in points
 * @param others where the others begin
 */
record SetText(List<Styled> words, double first, double others) {}
