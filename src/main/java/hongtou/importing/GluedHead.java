package hongtou.importing;

import hongtou.reading.phrase.RecipientPhrases;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts what a copy has put into one line at the top of a text: those to whom it is sent, or its day and number, and its first sentence. */
final class GluedHead {
    private static final int TOP = 60;
    private static final int LONGEST_NAMES = 200;
    private static final Pattern RECIPIENTS =
            Pattern.compile("^([^。；：:]{2,160}[：:])[ \\u3000]*(?=现将|现就|为|根据|按照|依据|依照|遵照|经|近|今年|你|按|《)");
    private static final Pattern DAY_AND_NUMBER = Pattern.compile(
            "^([（(]\\d{4}年\\d{1,2}月\\d{1,2}日[，, ]?[\\p{IsHan}]{1,12}[〔\\[（(]\\d{4}[〕\\]）)]\\d{1,5}号[）)])[ \\u3000]{0,4}(?=\\S)");

    private GluedHead() {}

    static List<Line> apart(List<Line> lines) {
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int end = i < TOP ? end(lines.get(i).text()) : 0;
            if (end > 0) {
                Line line = lines.get(i);
                all.add(line.withText(line.text().substring(0, end)));
                all.add(new Line(line.number(), Blanks.strip(line.text().substring(end)), 0, 0, false));
            } else {
                all.add(lines.get(i));
            }
        }
        return all;
    }

    /** Behind the head with which a line begins; 0 where it has none. */
    private static int end(String text) {
        String top = text.substring(0, Math.min(LONGEST_NAMES, text.length()));
        Matcher dated = DAY_AND_NUMBER.matcher(top);
        if (dated.find()) {
            return dated.end() < text.length() ? dated.end() : 0;
        }
        Matcher names = RECIPIENTS.matcher(top);
        boolean bodies = names.find()
                && RecipientPhrases.isList(Blanks.squeeze(names.group(1)).replace(',', '，'));
        return bodies ? names.end() : 0;
    }
}
