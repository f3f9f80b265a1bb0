package hongtou.importing;

import hongtou.diagnostic.Message;

/** The input cannot be read at all. */
public final class ImportFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Message words;

    ImportFault(String chinese, String english) {
        super(english);
        this.words = new Message(chinese, english);
    }

    /** Why, in both languages. */
    public Message words() {
        return words;
    }
}
