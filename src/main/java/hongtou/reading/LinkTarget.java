package hongtou.reading;

import java.util.Locale;

/** What may be made of the target of a link that content names. */
enum LinkTarget {
    ALLOWED,
    LEAVES_WORKSPACE,
    FORBIDDEN;

    /**
     * Judges a target.
     *
     * @param folders how many folders of the workspace lie above the file that names it: so many steps up stay inside
     */
    static LinkTarget of(String target, int folders) {
        String lower = target.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:")) {
            return ALLOWED;
        }
        if (lower.startsWith("#")) {
            return ALLOWED;
        }
        String path =
                lower.replace('\\', '/').replace("%2e", ".").replace("%2f", "/").replace("%5c", "/");
        if (path.matches("(?s)^[a-z]:.*") || path.startsWith("/") || path.startsWith("file:")) {
            return LEAVES_WORKSPACE;
        }
        if (path.contains(":") || path.chars().anyMatch(c -> c < 0x20)) {
            return FORBIDDEN;
        }
        int depth = folders;
        for (String step : path.split("/")) {
            depth += step.equals("..") ? -1 : step.isEmpty() || step.equals(".") ? 0 : 1;
            if (depth < 0) {
                return LEAVES_WORKSPACE;
            }
        }
        return ALLOWED;
    }
}
