package hongtou.importing;

import hongtou.model.Document;
import hongtou.reading.PlanReader;
import hongtou.render.matrix.PlansJson;
import hongtou.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What the reader makes of a file, to be compared. */
final class Models {
    static final List<String> SEEDS =
            List.of("anjiazhuang-2024-17", "baitu-2024-2", "dajing-2024", "xihe-2024-20", "zhangzi-2024-4");

    private Models() {}

    static Document document(String markdown) {
        return PlanReader.read(new SourceFile("plan.md", markdown)).document();
    }

    /** Everything that {@code matrix --format json} says, but for the places in the file. */
    static String json(String markdown) {
        return PlansJson.write(List.of(document(markdown))).replaceAll("(?s)\"source\": \\{.*?\\}", "\"source\": {}");
    }

    static String authored(String seed) {
        try {
            return Files.readString(Path.of("content", "plans", seed + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] raw(String resource) {
        try (InputStream in = Objects.requireNonNull(Models.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String resource) {
        return new String(raw(resource), StandardCharsets.UTF_8);
    }
}
