/**
 * Turns a Chinese phrase into what it means: a deadline, a responsibility, a number label, a line of a leader group.
 *
 * <p>Pure functions over text: no files, no clock, no library.
 */
@NullMarked
package hongtou.reading.phrase;

import org.jspecify.annotations.NullMarked;
