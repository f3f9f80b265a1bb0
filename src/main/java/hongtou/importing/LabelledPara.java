package hongtou.importing;

import hongtou.model.Label;
import hongtou.reading.phrase.NumberLabel;
import hongtou.source.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph that begins with a printed number.
 *
 * @param level 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 5 for ①
 * @param words behind the label
 * @param rewritten true where the label was typed so that only a person would know it
 */
record LabelledPara(int level, int number, String words, boolean rewritten) {
    private static final Pattern HALF_BRACKET = Pattern.compile("^(\\d{1,2})\\s?[)）]\\s?");

    /**
     * Reads the label of a paragraph.
     *
     * @param item the number of the item 1. that is open, or 0: 1) stands below it unless it goes on counting
     */
    static Optional<LabelledPara> of(String text, int item) {
        if (!LabelForms.mayBegin(text)) {
            return Optional.empty();
        }
        String usual = LabelForms.usual(text);
        Matcher half = HALF_BRACKET.matcher(usual);
        if (half.find()) {
            int number = Integer.parseInt(half.group(1));
            boolean below = item > 0 && (number == 1 || number != item + 1);
            return Optional.of(new LabelledPara(below ? 4 : 3, number, usual.substring(half.end()), true));
        }
        Optional<NumberLabel> label = NumberLabel.at(usual);
        if (label.isEmpty()) {
            return Optional.empty();
        }
        String words = Blanks.strip(usual.substring(label.get().end()));
        boolean enumeration = label.get().level() == 1 && words.matches("^[一二三四五六七八九十]{1,2}[、，].*");
        if (words.isEmpty() || enumeration) {
            return Optional.empty();
        }
        return Optional.of(new LabelledPara(label.get().level(), label.get().number(), words, !usual.equals(text)));
    }

    /** The label as the standard prints it. */
    String label() {
        return new Label(level, number, "", Span.FILE).printed();
    }
}
