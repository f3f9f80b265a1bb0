package hongtou.render.site;

/** Writes data as a JavaScript program, as short as it can be read. */
final class Script {
    private final StringBuilder out = new StringBuilder();

    Script raw(String code) {
        out.append(code);
        return this;
    }

    /** A text in quotes. Halves of surrogate pairs and the line ends of JavaScript are written as escapes. */
    Script text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < 0x20 || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
