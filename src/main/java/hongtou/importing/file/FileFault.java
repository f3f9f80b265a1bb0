package hongtou.importing.file;

import hongtou.diagnostic.Message;

/** A file from which nothing can be imported, with what its owner can do. */
public final class FileFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message words;

    public FileFault(String chinese, String english) {
        super(english);
        this.words = new Message(chinese, english);
    }

    /** What is wrong, and what to do. */
    public Message words() {
        return words;
    }
}
