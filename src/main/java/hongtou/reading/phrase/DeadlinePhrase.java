package hongtou.reading.phrase;

import hongtou.model.Due;

/**
 * A deadline found in a text.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param due what it means
 * @param binds the words that say what is due then, or an empty text
 * @param yearInherited true where the year is not printed with it
 */
public record DeadlinePhrase(int start, int end, Due due, String binds, boolean yearInherited) {}
