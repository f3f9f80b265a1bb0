/**
 * Turns a finished PDF into measurements against the clauses of GB/T 9704-2012.
 *
 * <p>Measures any PDF, whoever made it; knows no template of this house. PDFBox is its library.
 */
@NullMarked
package hongtou.audit;

import org.jspecify.annotations.NullMarked;
