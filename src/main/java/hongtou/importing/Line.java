package hongtou.importing;

/**
 * A line of the input.
 *
 * @param number from 1
 * @param text without blanks at both ends
 * @param indent the columns of blank before it
 * @param gaps the empty lines before it
 * @param opensPage true for the first line behind a form feed
 */
record Line(int number, String text, int indent, int gaps, boolean opensPage) {
    /** Columns: 2 for a Han character, 1 for a narrow one; blanks do not count, extraction puts them anywhere. */
    int width() {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += Blanks.isBlank(c) ? 0 : c < 0x1100 ? 1 : 2;
        }
        return width;
    }

    Line withText(String words) {
        return new Line(number, Blanks.strip(words), indent, gaps, opensPage);
    }
}
