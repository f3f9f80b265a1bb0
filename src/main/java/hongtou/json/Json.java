package hongtou.json;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON (RFC 8259), indented by two spaces, keys in the order given, Han characters as they are. */
public final class Json {
    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /**
     * Turns a value into JSON text that ends in a line feed.
     *
     * @param value a map with text keys, an iterable, a text, a number, a truth value, or null
     * @throws IllegalArgumentException for any other type, and for a number that is not finite
     */
    public static String write(@Nullable Object value) {
        Json json = new Json();
        json.value(value, 0);
        return json.out.append('\n').toString();
    }

    /** An object whose keys stand in the order of the arguments: key, value, key, value … */
    public static Map<String, @Nullable Object> object(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return map;
    }

    private void value(@Nullable Object value, int depth) {
        if (value instanceof Double || value instanceof Float) {
            finite(((Number) value).doubleValue());
            out.append(value);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof CharSequence text) {
            string(text);
        } else if (value instanceof Map<?, ?> map) {
            map(map, depth);
        } else if (value instanceof Iterable<?> list) {
            list(list, depth);
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    private static void finite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("no JSON for " + number);
        }
    }

    private void map(Map<?, ?> map, int depth) {
        if (map.isEmpty()) {
            out.append("{}");
            return;
        }
        char open = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(open);
            newLine(depth + 1);
            string(String.valueOf(entry.getKey()));
            out.append(": ");
            value(entry.getValue(), depth + 1);
            open = ',';
        }
        newLine(depth);
        out.append('}');
    }

    private void list(Iterable<?> list, int depth) {
        Iterator<?> items = list.iterator();
        if (!items.hasNext()) {
            out.append("[]");
            return;
        }
        char open = '[';
        while (items.hasNext()) {
            out.append(open);
            newLine(depth + 1);
            value(items.next(), depth + 1);
            open = ',';
        }
        newLine(depth);
        out.append(']');
    }

    private void newLine(int depth) {
        out.append('\n').append("  ".repeat(depth));
    }

    private void string(CharSequence text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> character(c, isHalf(text, i));
            }
        }
        out.append('"');
    }

    /**
     * Control characters, the two line separators that JavaScript would stumble over, and surrogates without their other
     * half, which UTF-8 cannot say, are escaped.
     */
    private void character(char c, boolean half) {
        if (c < 0x20 || c == 0x2028 || c == 0x2029 || half) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }

    private static boolean isHalf(CharSequence text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
