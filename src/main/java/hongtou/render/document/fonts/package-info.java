/**
 * Turns font files into faces by role: the bundled fonts, and a user's own fonts where they can be embedded.
 *
 * <p>Finds no fonts by itself; whoever builds hands their bytes in.
 */
@NullMarked
package hongtou.render.document.fonts;

import org.jspecify.annotations.NullMarked;
