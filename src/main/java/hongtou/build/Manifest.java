package hongtou.build;

import hongtou.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The list of everything that a build wrote: {@code manifest.json}.
 *
 * @param edition for whom it was made
 * @param sums path to SHA-256 of each file
 */
record Manifest(Edition edition, Map<String, String> sums) {
    static final String NAME = "manifest.json";
    private static final Pattern LINE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\": \"([0-9a-f]{64})\"");

    static byte[] write(Edition edition, SortedMap<String, byte[]> files) {
        SortedMap<String, String> sums = new TreeMap<>();
        files.forEach((path, bytes) -> sums.put(path, sha256(bytes)));
        return ofSums(edition, sums);
    }

    /** @param sums path to SHA-256 */
    static byte[] ofSums(Edition edition, SortedMap<String, String> sums) {
        Map<String, @Nullable Object> files = new LinkedHashMap<>(sums);
        return Json.write(Json.object("generator", "hongtou", "edition", edition.key(), "files", files))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A manifest that {@link #write} wrote; nothing for anything else. One that names no edition is public. */
    static Optional<Manifest> read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.contains("\"generator\": \"hongtou\"")) {
            return Optional.empty();
        }
        Map<String, String> sums = new LinkedHashMap<>();
        Matcher m = LINE.matcher(text);
        while (m.find()) {
            sums.put(m.group(1), m.group(2));
        }
        boolean internal = text.contains("\"edition\": \"" + Edition.INTERNAL.key() + "\"");
        return Optional.of(new Manifest(internal ? Edition.INTERNAL : Edition.PUBLIC, sums));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
