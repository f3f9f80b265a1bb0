package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Fix;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * HT604: blanks typed inside a date, {@code 2024 年 6 月} (GB/T 9704 7.3.5.3, GB/T 15835). The text of the model has them no
 * more, its source has; the end of a line is no blank.
 */
final class BlankInDate implements PassageRule {
    private static final String B = "[ \\t\\u00A0\\u3000]{0,4}";
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(?:(?:19|20)\\d{2}" + B + "年(?:" + B + "\\d{1,2}" + B
            + "月)?|\\d{1,2}" + B + "月)(?:" + B + "\\d{1,2}" + B + "日)?");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0\\u3000]+");

    @Override
    public String code() {
        return "HT604";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        List<Diagnostic> found = new ArrayList<>();
        for (Hit hit : Hit.all(DATE, passage)) {
            Place place = hit.in(document);
            String typed = document.source().text(place.span());
            if (BLANKS.matcher(typed).find() && squeezed(typed).equals(squeezed(hit.words()))) {
                found.add(finding(place, typed));
            }
        }
        return found;
    }

    private static String squeezed(String date) {
        return BLANKS.matcher(date).replaceAll("");
    }

    private Diagnostic finding(Place place, String typed) {
        String right = squeezed(typed);
        Message message = new Message("日期“" + typed + "”里有空格", "the date \"" + typed + "\" has blanks in it");
        return Diagnostic.info(code(), place, message)
                .hint("写成“" + right + "”；印出来不带空格", "write \"" + right + "\"; it is printed so all the same")
                .fix(new Fix(place.span(), right));
    }
}
