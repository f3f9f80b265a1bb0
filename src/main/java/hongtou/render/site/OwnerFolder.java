package hongtou.render.site;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The folder of an owner's page below {@code owners/}. */
public final class OwnerFolder {
    /** A name in UTF-8 must fit into 255 bytes, a path on Windows into 260 characters. */
    private static final int LONGEST = 40;

    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "index");

    private OwnerFolder() {}

    /**
     * A folder for each of some owners; two that a file system would take for one are told apart.
     *
     * @param owners in any order: the folders do not depend on it
     * @return from an owner to its folder
     */
    public static Map<String, String> of(Collection<String> owners) {
        Map<String, String> folders = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (String owner : owners.stream().sorted().toList()) {
            String safe = of(owner);
            String free = safe;
            for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                free = safe + "-" + i;
            }
            folders.put(owner, free);
        }
        return folders;
    }

    /**
     * The folder's name: the owner's name without characters that a file system refuses.
     *
     * @param owner such as 乡安委办 or 各村（社区）
     * @return not empty, without a slash
     */
    public static String of(String owner) {
        String safe = Normalizer.normalize(owner, Normalizer.Form.NFC)
                .strip()
                .replaceAll("[\\p{Cntrl}\\s/\\\\:*?\"<>|#%&.]+", "-")
                .replaceAll("^-+|-+$", "");
        String lower = safe.toLowerCase(Locale.ROOT);
        boolean device = RESERVED.contains(lower) || lower.matches("(com|lpt)\\d");
        if (safe.isEmpty() || device) {
            return "unit-" + safe;
        }
        int length = safe.codePointCount(0, safe.length());
        return length <= LONGEST ? safe : safe.substring(0, safe.offsetByCodePoints(0, LONGEST));
    }
}
