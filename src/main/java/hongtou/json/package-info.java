/**
 * Turns maps, lists and plain values into JSON text, the same bytes every time.
 *
 * <p>Reads nothing and knows nothing of plans; the JDK is its only library.
 */
@NullMarked
package hongtou.json;

import org.jspecify.annotations.NullMarked;
