package hongtou.reading.phrase;

import hongtou.model.LabelForm;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of texts that do not follow the hierarchy of GB/T 9704: 第一章, 第一节, 第一条 of rules (办法、规定), and 1, 1.1, 1.1.1 of
 * contingency plans (应急预案).
 */
public final class RuleLabel {
    private static final String HAN = "[一二三四五六七八九十百〇零]{1,7}";
    private static final String BLANK = "[ \\t\\u3000\\u00A0]";
    private static final Pattern CHAPTER = Pattern.compile(
            "^" + BLANK + "*第" + BLANK + "?(" + HAN + "|\\d{1,3})" + BLANK + "?([章节])" + BLANK + "*(?=[^。；]{1,40}$)");
    private static final Pattern ARTICLE = Pattern.compile("^" + BLANK + "*第" + BLANK + "?(" + HAN + "|\\d{1,3})"
            + BLANK + "?条(?:之[一二三四五六七八九十])?(?:" + BLANK + "+|(?=[【（(]))");
    private static final Pattern DECIMAL = Pattern.compile(
            "^" + BLANK + "*([0-9０-９]{1,2}(?:[.．﹒][0-9０-９]{1,2}){1,3})[.．]?" + BLANK + "+(?=[\\p{IsHan}《“（(])");
    /** 1　总则 above 1.1: the number alone says too little for a paragraph, but a heading may begin with it. */
    private static final Pattern TOP =
            Pattern.compile("^" + BLANK + "*([0-9]{1,2})" + BLANK + "+(?=\\p{IsHan})(?![个项条种类家名年月日次批位户亩处所万亿])");
    /** 1.5 万元: a value, not a number of the outline. */
    private static final Pattern VALUE = Pattern.compile("[万亿千百元米吨亩倍公平立度厘毫小克升度岁人户个]");

    private RuleLabel() {}

    /** The label at the beginning of a paragraph: a blank or a bracket stands behind an article's or a decimal number. */
    public static Optional<NumberLabel> at(String text) {
        if (text.isEmpty() || !mayBegin(text)) {
            return Optional.empty();
        }
        Matcher article = ARTICLE.matcher(text);
        if (article.find()) {
            return label(LabelForm.ARTICLE, 3, HanNumber.at(article.group(1), 0).value(), article);
        }
        Matcher chapter = CHAPTER.matcher(text);
        if (chapter.find()) {
            boolean whole = chapter.group(2).equals("章");
            int number = HanNumber.at(chapter.group(1), 0).value();
            return label(whole ? LabelForm.CHAPTER : LabelForm.DIVISION, whole ? 1 : 2, number, chapter);
        }
        return decimal(text);
    }

    /** The label at the beginning of a heading: here 1　总则 is one too. */
    public static Optional<NumberLabel> atHeading(String text) {
        Optional<NumberLabel> label = at(text);
        Matcher top = TOP.matcher(text);
        return label.isEmpty() && top.find() ? label(LabelForm.DECIMAL, 1, Integer.parseInt(top.group(1)), top) : label;
    }

    private static Optional<NumberLabel> decimal(String text) {
        Matcher m = DECIMAL.matcher(text);
        if (!m.find() || VALUE.matcher(text).region(m.end(), text.length()).lookingAt()) {
            return Optional.empty();
        }
        String[] parts = m.group(1).split("[.．﹒]", -1);
        return label(LabelForm.DECIMAL, parts.length, Integer.parseInt(parts[parts.length - 1]), m);
    }

    private static Optional<NumberLabel> label(LabelForm form, int level, int number, Matcher m) {
        return number > 0
                ? Optional.of(new NumberLabel(form, level, number, m.group().strip(), m.end()))
                : Optional.empty();
    }

    private static boolean mayBegin(String text) {
        for (int i = 0; i < Math.min(text.length(), 8); i++) {
            char c = text.charAt(i);
            if (c == '第' || c >= '0' && c <= '9' || c >= '０' && c <= '９') {
                return true;
            }
            if (c > ' ' && c != '\u3000' && c != '\u00A0') {
                return false;
            }
        }
        return false;
    }
}
