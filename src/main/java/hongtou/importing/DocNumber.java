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
    private static final Pattern PLAIN =
            Pattern.compile("^(?:第\\s?(\\d{1,4})\\s?[号次期]|[（(]第\\s?\\d{1,4}\\s?[号次期][）)])$");

    /** (78)交公路字412号, 示例市人民政府令第5号. */
    private static final Pattern OLD_FORM =
            Pattern.compile("^[（(]?((?:[（(〔]\\d{2,4}[）)〕][\\p{IsHan}]{1,12}字第?\\d{1,5}号)"
                    + "|[\\p{IsHan}]{2,12}字[（(〔]\\d{2,4}[）)〕]第?\\d{1,5}号)[）)]?$");

    private static final Pattern DECREE = Pattern.compile("^[\\p{IsHan}]{4,20}(?:令|公告)第\\s?\\d{1,4}\\s?号$");

    /** The number with which a line begins, whatever stands behind it. */
    static Optional<DocNumber> before(String line) {
        String words = line.length() > 200 ? "" : Blanks.squeeze(line);
        Matcher m = FORM.matcher(words);
        return m.find() && !m.group(1).isEmpty() && m.end() < words.length()
                ? Optional.of(new DocNumber(usual(m), Blanks.strip(words.substring(m.end()))))
                : Optional.empty();
    }

    private static String usual(Matcher m) {
        return m.group(1) + "〔" + m.group(2) + "〕" + m.group(3) + m.group(4) + "号";
    }

    static Optional<DocNumber> at(String line) {
        if (line.length() > 120) {
            return Optional.empty();
        }
        String words = Blanks.squeeze(line).replaceFirst("^(?:文号|发文字号|编号)[：:]", "");
        Matcher m = FORM.matcher(words);
        if (m.find()) {
            String number = usual(m);
            String rest = words.substring(m.end());
            boolean alone = rest.isEmpty() || Blanks.squeeze(rest).startsWith("签发人");
            return alone ? Optional.of(new DocNumber(number, rest)) : Optional.empty();
        }
        Matcher old = OLD_FORM.matcher(words);
        if (old.matches()) {
            return Optional.of(new DocNumber(old.group(1), ""));
        }
        if (DECREE.matcher(words).matches()) {
            return Optional.of(new DocNumber(words, ""));
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
