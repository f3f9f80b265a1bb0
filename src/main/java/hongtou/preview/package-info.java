/**
 * Turns the preview of a workspace into web pages for a browser on the same machine, which reload when something was saved.
 *
 * <p>Listens on the loopback interface only; keeps nothing and writes nothing. The JDK is its only library.
 */
@NullMarked
package hongtou.preview;

import org.jspecify.annotations.NullMarked;
