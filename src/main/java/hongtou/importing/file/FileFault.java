package hongtou.importing.file;

import hongtou.diagnostic.Message;

/** A file that cannot be read, with what its owner can do. */
public final class FileFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message words;

    FileFault(String chinese, String english) {
        super(english);
        this.words = new Message(chinese, english);
    }

    /** What is wrong, and what to do. */
    public Message words() {
        return words;
    }
}
