/**
 * Turns a file of Word, a browser or a PDF reader into the lines of its text.
 *
 * <p>Knows how such files hold paragraphs, automatic numbers and tables, and nothing of what a document says. Fetches nothing and
 * trusts no size that a file claims.
 */
@NullMarked
package hongtou.importing.file;

import org.jspecify.annotations.NullMarked;
