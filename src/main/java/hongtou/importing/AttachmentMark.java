package hongtou.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins with 附件.
 *
 * @param number as printed, 0 where there is none
 * @param words what stands behind it
 * @param colon true where a colon parts the two
 */
record AttachmentMark(int number, String words, boolean colon) {
    private static final Pattern FORM = Pattern.compile(
            "^附(?:件|(?=\\s?[：:]))\\s?(\\d{1,2}|[一二三四五六七八九十]{1,2})?\\s?([：:．.、-]?)(.*)$", Pattern.DOTALL);
    private static final String HAN = "一二三四五六七八九十";

    static Optional<AttachmentMark> of(String text) {
        if (text.length() > 400 || !text.startsWith("附")) {
            return Optional.empty();
        }
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        String digits = m.group(1) == null ? "" : m.group(1);
        boolean colon = !m.group(2).isEmpty();
        int number = digits.isEmpty()
                ? 0
                : Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : HAN.indexOf(digits) + 1;
        String words = Blanks.strip(m.group(3));
        boolean alone = words.isEmpty() || colon || number > 0 && TitleLines.isComplete(words);
        return alone ? Optional.of(new AttachmentMark(number, words, colon)) : Optional.empty();
    }

    /** True where the attachment itself begins, not the list of attachments. */
    static boolean opens(List<Para> paras, int at) {
        Optional<AttachmentMark> mark = of(paras.get(at).text());
        boolean title = mark.isPresent()
                && (mark.get().words().isEmpty()
                        || TitleLines.isTitleLine(mark.get().words()));
        return title && at + 1 < paras.size() && AttachmentNote.at(paras, at).isEmpty();
    }
}
