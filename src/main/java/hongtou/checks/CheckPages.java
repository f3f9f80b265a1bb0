package hongtou.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages that explain the rules: why, a bad example, a good example, how to exempt. */
public final class CheckPages {
    private CheckPages() {}

    /** The codes of all rules of this room, sorted. */
    public static List<String> codes() {
        return Stream.concat(Rules.ALL.stream().map(Rule::code), Stream.of(Exemptions.IDLE))
                .sorted()
                .toList();
    }

    /** What a code is called, in Chinese: the heading of its page; the code itself where it has none. */
    public static String name(String code) {
        return text(code)
                .flatMap(page -> page.lines().findFirst())
                .map(heading -> heading.replaceFirst("^# " + code + " ", ""))
                .orElse(code);
    }

    /**
     * The page of a code, as Markdown.
     *
     * @param code such as {@code HT203}
     * @return nothing where there is no such page
     */
    public static Optional<String> text(String code) {
        if (!code.matches("HT\\d{3}")) {
            return Optional.empty();
        }
        try (InputStream in = CheckPages.class.getResourceAsStream("/hongtou/checks/" + code + ".md")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
