package hongtou.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The themes in the program's own jar. */
final class BuiltInThemes {
    private BuiltInThemes() {}

    static Optional<byte[]> read(String path) {
        if (path.contains("..")) {
            return Optional.empty();
        }
        try (InputStream in = BuiltInThemes.class.getResourceAsStream("/hongtou/themes/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
