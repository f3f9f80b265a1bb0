package hongtou.render.matrix;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of a workbook, and gives each sheet the size that it really has. */
final class SameBytes {
    /** The first moment that a ZIP entry can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");
    private static final String UNKNOWN_AREA = "<dimension ref=\"A1\"/>";

    private SameBytes() {}

    static byte[] of(byte[] workbook, List<Sheet> sheets) {
        Map<String, String> areas = new HashMap<>();
        for (int i = 0; i < sheets.size(); i++) {
            areas.put("xl/worksheets/sheet" + (i + 1) + ".xml", sheets.get(i).area());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(workbook.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                ZipEntry timeless = new ZipEntry(name);
                timeless.setTimeLocal(NO_TIME);
                zip.putNextEntry(timeless);
                zip.write(content(name, in.readAllBytes(), areas));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] content(String name, byte[] bytes, Map<String, String> areas) {
        String area = areas.get(name);
        if (area == null && !name.equals("docProps/core.xml")) {
            return bytes;
        }
        String xml = new String(bytes, StandardCharsets.UTF_8);
        String changed = area == null
                ? CREATED.matcher(xml).replaceAll("")
                : xml.replace(UNKNOWN_AREA, "<dimension ref=\"" + area + "\"/>");
        return changed.getBytes(StandardCharsets.UTF_8);
    }
}
