package hongtou.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** What the parts of a ZIP file say, such as the sheets and properties of an XLSX file. */
final class ZipTexts {
    private ZipTexts() {}

    static List<String> of(byte[] bytes) {
        List<String> texts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (@Nullable ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().endsWith(".rels") ? entry.getName() + ".xml" : entry.getName();
                texts.addAll(OutputTexts.of(name, zip.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a file that this program wrote cannot be read back", e);
        }
        return texts;
    }
}
