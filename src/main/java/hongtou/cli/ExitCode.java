package hongtou.cli;

/** What the program tells its caller. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** There are findings at error level. */
    static final int FINDINGS = 1;
    /** Wrong use, or an input that cannot be read. */
    static final int USAGE = 2;
    /** The program or the file system failed. */
    static final int FAILED = 3;

    private ExitCode() {}
}
