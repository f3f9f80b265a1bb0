/**
 * Turns a workspace into its outputs, and publishes them whole or not at all.
 *
 * <p>The JDK is its only library; with cli the only room that writes files.
 */
@NullMarked
package hongtou.build;

import org.jspecify.annotations.NullMarked;
