package hongtou.importing;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the zeros back into years that a scan has read as letters or as 〇: 2O24年, 2〇26年, 〔2o24〕. */
final class ScannedYears {
    private static final String ZEROS = "OoＯ〇○";
    private static final Pattern YEAR = Pattern.compile(
            "(?<![0-9A-Za-z〇○])[12][0-9" + ZEROS + "]{3}(?=年|[〕\\]）)]|\\s?[-—–－~～]\\s?[12][0-9" + ZEROS + "]{3}年)");

    private ScannedYears() {}

    static List<Line> repaired(List<Line> lines, Consumer<Remark> remarks) {
        return lines.stream().map(line -> repaired(line, remarks)).toList();
    }

    private static Line repaired(Line line, Consumer<Remark> remarks) {
        Matcher year = YEAR.matcher(line.text());
        StringBuilder words = new StringBuilder();
        int from = 0;
        while (year.find()) {
            String digits = digits(year.group());
            if (digits.equals(year.group())) {
                continue;
            }
            remarks.accept(Remark.of(
                    line.number(),
                    "“" + year.group() + "”改写为“" + digits + "”",
                    "\"" + year.group() + "\" is written as \"" + digits + "\""));
            words.append(line.text(), from, year.start()).append(digits);
            from = year.end();
        }
        return from == 0 ? line : line.withText(words + line.text().substring(from));
    }

    private static String digits(String year) {
        StringBuilder digits = new StringBuilder(year.length());
        for (int i = 0; i < year.length(); i++) {
            digits.append(ZEROS.indexOf(year.charAt(i)) >= 0 ? '0' : year.charAt(i));
        }
        return digits.toString();
    }
}
