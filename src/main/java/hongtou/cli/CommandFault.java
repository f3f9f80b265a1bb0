package hongtou.cli;

import hongtou.diagnostic.Message;

/** Ends a command with a message and an exit code. */
final class CommandFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Message words;
    private final int exitCode;

    CommandFault(int exitCode, String chinese, String english) {
        super(english);
        this.words = new Message(chinese, english);
        this.exitCode = exitCode;
    }

    Message words() {
        return words;
    }

    int exitCode() {
        return exitCode;
    }
}
