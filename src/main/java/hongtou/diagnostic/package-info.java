/**
 * Turns a fault into a message with a place, a severity and advice, and prints messages as text or JSON.
 *
 * <p>Never decides what is a fault, never ends the program; the JDK is its only library.
 */
@NullMarked
package hongtou.diagnostic;

import org.jspecify.annotations.NullMarked;
