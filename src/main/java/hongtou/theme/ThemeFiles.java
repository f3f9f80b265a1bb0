package hongtou.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the files of themes come from: the program itself, or a workspace that overrides some of them. */
@FunctionalInterface
public interface ThemeFiles {

    /**
     * The bytes of a file.
     *
     * @param path such as {@code public/page.mustache}
     * @return nothing where there is no such file
     */
    Optional<byte[]> read(String path);

    /**
     * A file that stands behind a path.
     *
     * @param name its own, as messages show it; a theme that inherits it does not share it
     */
    @SuppressWarnings("ArrayRecordComponent") // a file's bytes, handed on to be read
    record Version(String name, byte[] bytes) {}

    /** Every file that stands behind a path: the one that is read first, then those that it is over. */
    default List<Version> versions(String path) {
        return read(path)
                .map(bytes -> List.of(new Version("themes/" + path, bytes)))
                .orElse(List.of());
    }

    /** These files first, then the others. */
    default ThemeFiles over(ThemeFiles others) {
        ThemeFiles first = this;
        return new ThemeFiles() {
            @Override
            public Optional<byte[]> read(String path) {
                return first.read(path).or(() -> others.read(path));
            }

            @Override
            public List<Version> versions(String path) {
                List<Version> versions = new ArrayList<>(first.versions(path));
                versions.addAll(others.versions(path));
                return versions;
            }
        };
    }

    /** The themes that come with the program. */
    static ThemeFiles builtIn() {
        return BuiltInThemes::read;
    }
}
