/**
 * Turns templates and tokens into text; a name that is missing fails with file and line.
 *
 * <p>Mustache.java is used in no other room.
 */
@NullMarked
package hongtou.theme;

import org.jspecify.annotations.NullMarked;
