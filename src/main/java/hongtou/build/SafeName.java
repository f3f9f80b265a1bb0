package hongtou.build;

import java.util.regex.Pattern;

/** Which names of files may become folders and addresses: nothing that any file system or browser would take amiss. */
final class SafeName {
    private static final Pattern WINDOWS_RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final int LONGEST = 100;

    private SafeName() {}

    static boolean is(String name) {
        boolean characters = !name.isEmpty()
                && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-_.（）〔〕()".indexOf(c) >= 0);
        return characters
                && !name.startsWith(".")
                && !name.endsWith(".")
                && name.length() <= LONGEST
                && !WINDOWS_RESERVED.matcher(name).matches();
    }
}
