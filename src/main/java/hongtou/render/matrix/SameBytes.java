package hongtou.render.matrix;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of a workbook, and says of each sheet which cells it really has. */
final class SameBytes {
    /** The same for every entry; for January 1980 Java would add a stamp that depends on the time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Stands first in the file: by it programs tell a workbook from any other ZIP. */
    private static final String TYPES = "[Content_Types].xml";

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");
    private static final String UNKNOWN_AREA = "<dimension ref=\"A1\"/>";

    private SameBytes() {}

    static byte[] of(byte[] workbook, List<Sheet> sheets) {
        Map<String, byte[]> entries = ZipContents.of(workbook);
        change(entries, PROPERTIES, xml -> CREATED.matcher(xml).replaceAll(""));
        for (int i = 0; i < sheets.size(); i++) {
            String area = "<dimension ref=\"" + sheets.get(i).area() + "\"/>";
            change(entries, "xl/worksheets/sheet" + (i + 1) + ".xml", xml -> xml.replace(UNKNOWN_AREA, area));
        }
        return zip(entries);
    }

    private static void change(Map<String, byte[]> entries, String name, UnaryOperator<String> change) {
        entries.computeIfPresent(
                name,
                (n, bytes) ->
                        change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, TYPES, Objects.requireNonNull(entries.get(TYPES), TYPES));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                if (!entry.getKey().equals(TYPES)) {
                    put(zip, entry.getKey(), entry.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
