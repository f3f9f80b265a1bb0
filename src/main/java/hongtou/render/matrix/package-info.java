/**
 * Turns the task matrix into CSV and JSON.
 *
 * <p>Computes nothing that the view has not computed.
 */
@NullMarked
package hongtou.render.matrix;

import org.jspecify.annotations.NullMarked;
