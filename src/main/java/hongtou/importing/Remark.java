package hongtou.importing;

import hongtou.diagnostic.Message;

/**
 * Something that the importer did to the text, or could not do, that a person should look at.
 *
 * @param line the line of the input, from 1; 0 for the whole document
 * @param message the fact, quoting the words
 */
public record Remark(int line, Message message) {
    private static final int LONGEST_QUOTE = 40;

    static Remark of(int line, String chinese, String english) {
        return new Remark(line, new Message(chinese, english));
    }

    /** As much of a text as a message can quote. */
    static String quote(String text) {
        String words = Blanks.squeeze(text.length() > 4 * LONGEST_QUOTE ? text.substring(0, 4 * LONGEST_QUOTE) : text);
        return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…";
    }
}
