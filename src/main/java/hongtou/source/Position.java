package hongtou.source;

/**
 * A place as people count it.
 *
 * @param line from 1
 * @param column from 1, in characters (Unicode code points): a tab, a full-width character and a character outside the
 *     BMP each count as one; a BOM does not count
 */
public record Position(int line, int column) {}
