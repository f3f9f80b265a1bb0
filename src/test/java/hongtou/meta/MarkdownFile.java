package hongtou.meta;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation, and the links in it. */
record MarkdownFile(Path path, String text) {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("(?ms)^ *```.*?^ *```\\s*$|`[^`\n]*`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *$");

    /** What is not written by us for reading, or is the content itself. */
    private static final Set<String> LEFT_OUT = Set.of("target", "public", "node_modules", "plans", "pages", "test");

    /** Every page outside of the folders that hold output, content and what tests read. */
    static List<MarkdownFile> ofTheRepository() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(""))) {
            return files.filter(p -> p.toString().endsWith(".md"))
                    .filter(p -> stepsOf(p).noneMatch(s -> LEFT_OUT.contains(s) || s.startsWith(".")))
                    .sorted()
                    .map(p -> new MarkdownFile(p, read(p)))
                    .toList();
        }
    }

    private static Stream<String> stepsOf(Path path) {
        List<String> steps = new ArrayList<>();
        path.forEach(step -> steps.add(step.toString()));
        return steps.stream();
    }

    /** The targets of relative links that lead to no file, or to no heading of it. */
    List<String> brokenLinks() {
        List<String> broken = new ArrayList<>();
        Matcher link = LINK.matcher(CODE.matcher(text).replaceAll(""));
        while (link.find()) {
            String target = link.group(1);
            if (!target.matches("[a-z]+:.*") && !leadsSomewhere(URLDecoder.decode(target, StandardCharsets.UTF_8))) {
                broken.add(target);
            }
        }
        return broken;
    }

    private boolean leadsSomewhere(String target) {
        int mark = target.indexOf('#');
        String file = mark < 0 ? target : target.substring(0, mark);
        Path there = file.isEmpty() ? path : path.resolveSibling(file).normalize();
        if (mark < 0) {
            return Files.exists(there);
        }
        return file.isEmpty()
                ? hasHeading(text, target.substring(mark + 1))
                : Files.isRegularFile(there) && hasHeading(read(there), target.substring(mark + 1));
    }

    /** As forges name the headings of a page: small letters, blanks as hyphens, no punctuation. */
    private static boolean hasHeading(String text, String fragment) {
        return HEADING.matcher(text)
                .results()
                .map(m -> m.group(1).toLowerCase(Locale.ROOT))
                .map(h -> h.replaceAll("[^\\p{L}\\p{N}_\\- ]", "").replace(' ', '-'))
                .anyMatch(fragment::equals);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
