/**
 * Turns bytes into text with exact places: offsets, lines, columns, display width.
 *
 * <p>Knows nothing of plans and reports no findings of its own; the JDK is its only library.
 */
@NullMarked
package hongtou.source;

import org.jspecify.annotations.NullMarked;
