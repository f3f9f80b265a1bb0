package hongtou.build;

import hongtou.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The list of everything that a build wrote, with the SHA-256 of each file: {@code manifest.json}. */
final class Manifest {
    static final String NAME = "manifest.json";
    private static final Pattern LINE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\": \"([0-9a-f]{64})\"");

    private Manifest() {}

    static byte[] write(SortedMap<String, byte[]> files) {
        SortedMap<String, String> sums = new TreeMap<>();
        files.forEach((path, bytes) -> sums.put(path, sha256(bytes)));
        return ofSums(sums);
    }

    /** @param sums path to SHA-256 */
    static byte[] ofSums(SortedMap<String, String> sums) {
        Map<String, @Nullable Object> files = new LinkedHashMap<>(sums);
        return Json.write(Json.object("generator", "hongtou", "files", files)).getBytes(StandardCharsets.UTF_8);
    }

    /** Path to SHA-256 of a manifest that {@link #write} wrote; empty for anything else. */
    static Map<String, String> read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Map<String, String> sums = new LinkedHashMap<>();
        if (text.contains("\"generator\": \"hongtou\"")) {
            Matcher m = LINE.matcher(text);
            while (m.find()) {
                sums.put(m.group(1), m.group(2));
            }
        }
        return sums;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
