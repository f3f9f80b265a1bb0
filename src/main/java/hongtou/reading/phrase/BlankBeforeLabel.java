package hongtou.reading.phrase;

/** Tells a blank that parts a label from what stands before it in its bracket: 县水务局　完成时限：6月底. */
public final class BlankBeforeLabel {
    private static final WordList LABELS = WordList.of("slot-labels.txt");

    private BlankBeforeLabel() {}

    /**
     * True where a label and its colon begin.
     *
     * @param at offset behind the last blank
     */
    public static boolean at(String text, int at) {
        String label = LABELS.at(text, at, text.length());
        int behind = at + label.length();
        return !label.isEmpty() && behind < text.length() && "：:".indexOf(text.charAt(behind)) >= 0;
    }
}
