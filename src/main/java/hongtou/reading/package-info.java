/**
 * Turns a source file into the model and findings; never throws for bad text and never stops at the first fault.
 *
 * <p>Writes nothing and renders nothing. Flexmark is used in no other room.
 */
@NullMarked
package hongtou.reading;

import org.jspecify.annotations.NullMarked;
