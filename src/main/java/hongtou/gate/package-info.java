/**
 * Turns a finished output and the documents that must not be in it into findings: the last look before a publication.
 *
 * <p>Trusts no renderer: it reads the bytes of every file back, whatever their format, and knows only what must not stand in them.
 * Writes nothing.
 */
@NullMarked
package hongtou.gate;

import org.jspecify.annotations.NullMarked;
