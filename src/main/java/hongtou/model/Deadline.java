package hongtou.model;

import hongtou.source.Span;

/**
 * When a task or duty is due (完成时限).
 *
 * @param words the deadline as printed: 2024年底前
 * @param due what the words mean
 * @param binds the words that say what is due then, where the sentence says so, or an empty text
 * @param yearInherited true where the year is not printed with it but taken from what stands before it
 * @param origin where it was found
 */
public record Deadline(String words, Due due, String binds, boolean yearInherited, Origin origin, Span span) {}
