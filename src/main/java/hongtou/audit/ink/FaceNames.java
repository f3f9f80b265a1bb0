package hongtou.audit.ink;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Tells from a font's name what kind of face it is, by the names in {@code faces.txt}. */
final class FaceNames {
    private record Entry(String part, FaceRole role) {}

    private final List<Entry> entries;

    private FaceNames(List<Entry> entries) {
        this.entries = entries;
    }

    /** Reads the list; an earlier line wins over a later one. */
    static FaceNames load() {
        List<Entry> entries = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(FaceNames.class.getResourceAsStream("/hongtou/audit/faces.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .forEach(l -> add(l, entries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FaceNames(entries);
    }

    private static void add(String line, List<Entry> entries) {
        int colon = line.indexOf(':');
        FaceRole role = FaceRole.valueOf(line.substring(0, colon).strip());
        for (String part : line.substring(colon + 1).strip().split("\\s+")) {
            entries.add(new Entry(plain(part), role));
        }
    }

    /** What a name stands for; one that is not listed says nothing of the face, as those that printers make up. */
    FaceRole role(String name) {
        String plain = plain(name);
        return entries.stream()
                .filter(e -> plain.contains(e.part()))
                .map(Entry::role)
                .findFirst()
                .orElse(FaceRole.NAMELESS);
    }

    /** The name without a subset's prefix; older Chinese software writes names in GBK, which PDF readers take for Latin. */
    static String clean(String name) {
        String bare = name.replaceFirst("^[A-Z]{6}\\+", "");
        Charset western = Charset.forName("windows-1252");
        boolean garbled = bare.codePoints().anyMatch(c -> c >= 0x80 && c <= 0xFF);
        boolean whole = garbled && western.newEncoder().canEncode(bare);
        return whole ? new String(bare.getBytes(western), Charset.forName("GB18030")) : bare;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_,.+-]", "");
    }
}
