package hongtou.importing;

import hongtou.model.LabelForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of rules (第一章, 第一条) and of contingency plans (1, 1.1) at the beginnings of lines. Blanks behind them get
 * lost, and 第三条规定 or 3.15 may begin a line by accident: what counts is that they follow each other.
 */
final class RuleNumbers {
    private static final String HAN = "[一二三四五六七八九十百]{1,6}";
    private static final Pattern CHAPTER =
            Pattern.compile("第[ \\u3000]?(" + HAN + "|\\d{1,2})[ \\u3000]?([章节])[ \\u3000]*([^。；，;]{1,40})");
    private static final Pattern ARTICLE = Pattern.compile(
            "第[ \\u3000]?(" + HAN + "|\\d{1,3})[ \\u3000]?条(之[一二三四五])?([ \\u3000]*)(.+)", Pattern.DOTALL);
    /** 第三条规定, 第三条的 are citations that begin a line. */
    private static final Pattern CITES = Pattern.compile("^(?:规定|的|第|、|和|及|至|款|项|所|中|，|,|或|执行)");
    /** Of three articles a text may be made; of fewer it only speaks. */
    private static final int FEWEST = 3;
    /** Articles that may be missing. */
    private static final int LARGEST_GAP = 3;

    private final List<String> texts;
    private final Map<Integer, RuleNumber> found = new HashMap<>();

    /** Where a number stands first and last, among the texts. */
    private record Places(int first, int last) {}

    private RuleNumbers(List<String> texts) {
        this.texts = texts;
    }

    /** The numbers with which texts begin, by the place of the text. */
    static Map<Integer, RuleNumber> of(List<String> texts) {
        RuleNumbers numbers = new RuleNumbers(texts);
        numbers.articles();
        numbers.chapters();
        DecimalNumbers.mark(texts, numbers.found);
        return numbers.found;
    }

    private void articles() {
        int last = 0;
        int count = 0;
        for (int i = 0; i < texts.size(); i++) {
            Matcher m = matcher(ARTICLE, texts.get(i));
            if (m != null) {
                int number = HanDigits.value(m.group(1));
                boolean apart =
                        !m.group(3).isEmpty() || "【（(".indexOf(m.group(4).charAt(0)) >= 0;
                boolean next = number == last + 1 || number == last && m.group(2) != null;
                boolean far = apart && (number == 1 || number > last && number <= last + LARGEST_GAP);
                if ((next && (apart || !CITES.matcher(m.group(4)).find())) || far) {
                    last = number;
                    count++;
                    found.put(i, new RuleNumber(LabelForm.ARTICLE, 3, label(m, "条"), m.group(4)));
                }
            }
        }
        if (count < FEWEST) {
            found.clear();
        }
    }

    private static String label(Matcher m, String word) {
        String behind = word.equals("条") && m.group(2) != null ? m.group(2) : "";
        return "第" + m.group(1) + word + behind;
    }

    private void chapters() {
        int[] last = new int[2];
        int articles = found.size();
        Map<String, Places> places = articles > 0 ? Map.of() : places();
        for (int i = 0; i < texts.size(); i++) {
            Matcher m = texts.get(i).length() > 50 ? null : matcher(CHAPTER, texts.get(i));
            if (m != null) {
                boolean whole = m.group(2).equals("章");
                int number = HanDigits.value(m.group(1));
                boolean next = number == 1 || number > last[whole ? 0 : 1] && number <= last[whole ? 0 : 1] + 2;
                if (next && (articles > 0 || follows(places, i, number, m.group(2)))) {
                    last[whole ? 0 : 1] = number;
                    last[1] = whole ? 0 : last[1];
                    found.put(
                            i,
                            new RuleNumber(
                                    whole ? LabelForm.CHAPTER : LabelForm.DIVISION,
                                    whole ? 1 : 2,
                                    label(m, m.group(2)),
                                    Blanks.squeeze(m.group(3))));
                }
            }
        }
    }

    /** Without articles a chapter is one where the chapter before or behind it is there too. */
    private static boolean follows(Map<String, Places> places, int at, int number, String word) {
        Places before = places.get(word + (number - 1));
        Places behind = places.get(word + (number + 1));
        return before != null && before.first() < at || behind != null && behind.last() > at;
    }

    /** The texts from the first to the last that begin with a chapter of a number, such as 章3. */
    private Map<String, Places> places() {
        Map<String, Places> places = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            Matcher m = texts.get(i).length() > 50 ? null : matcher(CHAPTER, texts.get(i));
            if (m != null) {
                places.merge(
                        m.group(2) + HanDigits.value(m.group(1)),
                        new Places(i, i),
                        (first, last) -> new Places(first.first(), last.last()));
            }
        }
        return places;
    }

    private static @Nullable Matcher matcher(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return text.startsWith("第") && m.matches() ? m : null;
    }
}
