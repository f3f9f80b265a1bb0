package hongtou.model;

import hongtou.source.Span;

/**
 * A person as a text names them.
 *
 * @param name the name, or an empty text where only the post is printed
 * @param post the post as printed, or an empty text
 */
public record Person(String name, String post, Span span) {}
