package hongtou.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a document (发文字号) on a line of its own.
 *
 * @param usual as the standard prints it: {@code 临安政发〔2024〕17号}
 * @param rest what stands behind it in its line: 签发人：…
 */
record DocNumber(String usual, String rest) {
    private static final String OPEN = "[〔\\[（(【﹝［{]";
    private static final String CLOSE = "[〕\\]）)】﹞］}]";
    private static final Pattern FORM = Pattern.compile(
            "^([\\p{IsHan}A-Za-z]{0,24}?)\\s?" + OPEN + "\\s?(\\d{4})\\s?" + CLOSE + "\\s?(第?)\\s?(\\d{1,5})\\s?号");
    private static final Pattern YEAR_FORM =
            Pattern.compile("^([\\p{IsHan}]{0,20}?)(\\d{4})\\s?年\\s?第\\s?(\\d{1,4})\\s?号$");
    private static final Pattern PLAIN = Pattern.compile("^第\\s?(\\d{1,4})\\s?号$");

    static Optional<DocNumber> at(String line) {
        if (line.length() > 120) {
            return Optional.empty();
        }
        String words = Blanks.squeeze(line).replaceFirst("^(?:文号|发文字号|编号)[：:]", "");
        Matcher m = FORM.matcher(words);
        if (m.find()) {
            String number = m.group(1) + "〔" + m.group(2) + "〕" + m.group(3) + m.group(4) + "号";
            String rest = words.substring(m.end());
            boolean alone = rest.isEmpty() || Blanks.squeeze(rest).startsWith("签发人");
            return alone ? Optional.of(new DocNumber(number, rest)) : Optional.empty();
        }
        Matcher year = YEAR_FORM.matcher(words);
        if (year.matches()) {
            return Optional.of(new DocNumber(words, ""));
        }
        return PLAIN.matcher(words).matches() ? Optional.of(new DocNumber(words, "")) : Optional.empty();
    }

    /** True where the line does not print it as the standard does. */
    boolean differsFrom(String line) {
        return !Blanks.squeeze(line).replace(" ", "").startsWith(usual);
    }
}
