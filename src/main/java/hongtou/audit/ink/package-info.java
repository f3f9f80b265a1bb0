/**
 * Turns the pages of a PDF into what a ruler could measure on paper: glyphs, rules and pictures in millimetres.
 *
 * <p>Knows nothing of official documents. PDFBox is used in this part of the room only.
 */
@NullMarked
package hongtou.audit.ink;

import org.jspecify.annotations.NullMarked;
