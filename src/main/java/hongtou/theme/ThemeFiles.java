package hongtou.theme;

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

    /** These files first, then the others. */
    default ThemeFiles over(ThemeFiles others) {
        return path -> read(path).or(() -> others.read(path));
    }

    /** The themes that come with the program. */
    static ThemeFiles builtIn() {
        return BuiltInThemes::read;
    }
}
