package hongtou.render.document.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the name table of a font says: the name to show, and the role that names of its kind have. */
final class FontNames {
    private static final int WINDOWS = 3;
    private static final int SIMPLIFIED_CHINESE = 0x804;
    private static final int FAMILY = 1;
    private static final int FULL = 4;
    private static final Map<FontRole, List<String>> KNOWN = known();

    private final List<String> names;

    private FontNames(List<String> names) {
        this.names = names;
    }

    /** The family and full names, Chinese ones first. */
    static FontNames of(SfntTables tables) throws UnusableFont {
        ByteBuffer table = ByteBuffer.wrap(tables.bytes("name"));
        List<String> names = new ArrayList<>();
        try {
            int count = table.getShort(2) & 0xffff;
            int strings = table.getShort(4) & 0xffff;
            for (int i = 0; i < count; i++) {
                read(table, 6 + 12 * i, strings, names);
            }
        } catch (IndexOutOfBoundsException e) {
            throw SfntTables.broken();
        }
        return new FontNames(names);
    }

    private static void read(ByteBuffer table, int record, int strings, List<String> names) {
        int kind = table.getShort(record + 6);
        if (table.getShort(record) != WINDOWS || (kind != FAMILY && kind != FULL)) {
            return;
        }
        byte[] text = new byte[table.getShort(record + 8) & 0xffff];
        table.get(strings + (table.getShort(record + 10) & 0xffff), text);
        String name = new String(text, StandardCharsets.UTF_16BE);
        boolean chinese = (table.getShort(record + 4) & 0xffff) == SIMPLIFIED_CHINESE;
        names.add(chinese ? 0 : names.size(), name);
    }

    /** The name to show, or an empty text. */
    String shown() {
        return names.isEmpty() ? "" : names.get(0);
    }

    /** The role that fonts of this name have in offices. */
    Optional<FontRole> role() {
        return KNOWN.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(this::goesBy))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean goesBy(String known) {
        return names.stream().anyMatch(n -> plain(n).startsWith(known));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-]", "");
    }

    private static Map<FontRole, List<String>> known() {
        Map<FontRole, List<String>> known = new LinkedHashMap<>();
        try (InputStream in = FontNames.class.getResourceAsStream("/hongtou/render/document/font-names.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(line -> {
                int colon = line.indexOf('：');
                FontRole role = FontRole.of(line.substring(0, colon)).orElseThrow();
                known.put(
                        role,
                        List.of(line.substring(colon + 1).split("、")).stream()
                                .map(FontNames::plain)
                                .toList());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }
}
