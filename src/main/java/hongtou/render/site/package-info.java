/**
 * Turns documents and the public theme into the pages of a website.
 *
 * <p>Returns files in memory; jsoup is used in no other renderer.
 */
@NullMarked
package hongtou.render.site;

import org.jspecify.annotations.NullMarked;
