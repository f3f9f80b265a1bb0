/**
 * Turns a document and the official theme into XHTML, and that into the bytes of a PDF (GB/T 9704-2012).
 *
 * <p>Fetches nothing; OpenHTMLtoPDF and PDFBox are used in no other renderer.
 */
@NullMarked
package hongtou.render.document;

import org.jspecify.annotations.NullMarked;
