/**
 * Turns the text of an existing document - a PDF extraction, a portal's web page, OCR - into the authoring format.
 *
 * <p>Keeps every character of the wording; what it takes away (page marks, the furniture of portals) or cannot place it reports.
 * Never reads the authoring format itself and never writes files.
 */
@NullMarked
package hongtou.importing;

import org.jspecify.annotations.NullMarked;
