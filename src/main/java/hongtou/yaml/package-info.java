/**
 * Turns YAML 1.2 text into plain text values, lists and maps, each with its span.
 *
 * <p>Every scalar stays the text that was typed: {@code 010}, {@code 12:30} and {@code NO} never become something
 * else. SnakeYAML Engine is used in no other room.
 */
@NullMarked
package hongtou.yaml;

import org.jspecify.annotations.NullMarked;
