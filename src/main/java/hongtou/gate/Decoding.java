package hongtou.gate;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes what formats do to plain text. */
final class Decoding {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9a-fA-F]{4})|[nrt,;\"\\\\])");
    /** A quote ends a string unless it is escaped. */
    private static final Pattern ENDS = Pattern.compile("\\\\.|\"");

    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");

    private Decoding() {}

    /** Escapes of JSON, JavaScript and calendars, and percent signs of addresses. */
    static String unescaped(String text) {
        String plain =
                ESCAPE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(character(m.group(1), m.group(2))));
        return percent(plain);
    }

    /** The same, every string of a program or of JSON in lines of its own. */
    static String strings(String text) {
        return unescaped(ENDS.matcher(text).replaceAll(m -> m.group().equals("\"") ? "\n" : "$0"));
    }

    /** The cells of a CSV file, each in a line of its own. */
    static String cells(String text) {
        StringBuilder cells = new StringBuilder(text.length());
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            cells.append(c == ',' && !quoted ? '\n' : c);
        }
        return unescaped(cells.toString());
    }

    private static String character(String escape, String code) {
        if (code != null) {
            return String.valueOf((char) Integer.parseInt(code, 16));
        }
        return switch (escape) {
            case "n", "r" -> "\n";
            case "t" -> " ";
            default -> escape;
        };
    }

    static String percent(String text) {
        return PERCENT.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(URLDecoder.decode(m.group(), StandardCharsets.UTF_8)));
    }

    /** A calendar's lines are cut after 75 bytes, even within a character (RFC 5545, 3.1). */
    static String unfolded(byte[] bytes) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int end = lineEnd(bytes, i);
            boolean cut = end > 0 && end < bytes.length && (bytes[end] == ' ' || bytes[end] == '\t');
            if (cut) {
                i = end;
            } else {
                whole.write(bytes[i]);
            }
        }
        return unescaped(whole.toString(StandardCharsets.UTF_8));
    }

    /** Where the next line begins, if a line ends here; 0 if none does. */
    private static int lineEnd(byte[] bytes, int at) {
        if (bytes[at] == '\n') {
            return at + 1;
        }
        return bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n' ? at + 2 : 0;
    }
}
