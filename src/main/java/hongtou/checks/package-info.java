/**
 * Turns the model of one or all documents into findings; one class for each rule, named for the fault.
 *
 * <p>Never reads a file and never changes a document.
 */
@NullMarked
package hongtou.checks;

import org.jspecify.annotations.NullMarked;
