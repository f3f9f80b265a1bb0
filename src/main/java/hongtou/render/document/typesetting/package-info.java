/**
 * Turns measured characters into lines that end where the grid ends, and titles into lines that keep their sense.
 *
 * <p>Pure functions over widths: knows no font file and no page.
 */
@NullMarked
package hongtou.render.document.typesetting;

import org.jspecify.annotations.NullMarked;
