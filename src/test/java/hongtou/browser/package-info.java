/** Opens the finished pages in a real browser and uses them. */
@NullMarked
package hongtou.browser;

import org.jspecify.annotations.NullMarked;
