package hongtou.render.site;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Relative addresses between the files of the site, so that it works from a folder as well as from a server. */
final class Links {
    private static final Pattern UNSAFE = Pattern.compile("[\\s/\\\\.#?&=%\"'<>]+");

    private Links() {}

    /** A path with every segment percent-encoded (RFC 3986). */
    static String encode(String path) {
        return Arrays.stream(path.split("/", -1)).map(Links::segment).collect(Collectors.joining("/"));
    }

    /** The path that an encoded address means. */
    static String decode(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /** What leads from a file to the top of the site: {@code ../../} for {@code plans/x/index.html}. */
    static String root(String file) {
        return "../".repeat((int) file.chars().filter(c -> c == '/').count());
    }

    /** A fragment for an id: {@code #s-3-4}; nothing for an empty one, which is the page as a whole. */
    static String fragment(String id) {
        return id.isEmpty() ? "" : "#" + encode(id);
    }

    /** An id without characters that HTML or an address would not bear. */
    static String id(String text) {
        return UNSAFE.matcher(text.strip()).replaceAll("-");
    }

    private static String segment(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
