/**
 * Turns the model into what the outputs share: the task matrix, the outline, the anchors.
 *
 * <p>Computed once, so that PDF, site and tables cannot disagree; writes no format of its own.
 */
@NullMarked
package hongtou.view;

import org.jspecify.annotations.NullMarked;
