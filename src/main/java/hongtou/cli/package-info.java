/**
 * Turns arguments into a call, and its outcome into lines and an exit code.
 *
 * <p>Picocli, the clock, the locale and the standard streams are used in no other room.
 */
@NullMarked
package hongtou.cli;

import org.jspecify.annotations.NullMarked;
