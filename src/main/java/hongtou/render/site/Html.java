package hongtou.render.site;

/** Writes a piece of HTML; every text and attribute is escaped. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /**
     * Opens an element.
     *
     * @param attributes name, value, name, value …; an attribute with an empty value is left out, except {@code
     *     data-furniture}
     */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            if (name.equals(FURNITURE)) {
                out.append(' ').append(name);
            } else if (!value.isEmpty()) {
                out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
            }
        }
        out.append('>');
        return this;
    }

    /** Marks what is not the document's own wording: chips, anchor marks, labels for machines. */
    static final String FURNITURE = "data-furniture";

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** An element that holds only text. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** A line end between blocks: the page's source can be read, and the text of two blocks never runs together. */
    Html line() {
        out.append('\n');
        return this;
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    @Override
    public String toString() {
        return out.toString();
    }

    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
