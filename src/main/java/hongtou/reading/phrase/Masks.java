package hongtou.reading.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides the dates and names that are part of a title, a document number or an event's name. */
final class Masks {
    /** Stands for a hidden character. */
    static final char HIDDEN = '\u25a2';

    /** Titles longer than this are unclosed marks. */
    private static final int LONGEST_TITLE = 300;

    private static final List<Pattern> FORMS = List.of(
            // 〔2024〕2号, [2024]2号, （2024）2号
            Pattern.compile("[〔\\[（](?:19|20)\\d{2}[〕\\]）](?:第?\\d{1,5}号)?"),
            // （2024年本）, （2023修订版）
            Pattern.compile("（(?:19|20)\\d{2}年?[^（）]{0,4}?(?:本|版|修订|修正|试行)[^（）]{0,4}+）"),
            // （2024—2026年）
            Pattern.compile("（(?:19|20)\\d{2}年?[-至](?:19|20)\\d{2}年?(?:度)?）"),
            // “6·16”, 5·7
            Pattern.compile("“?\\d{1,2}·\\d{1,2}”?"),
            Pattern.compile("“\\d{1,2}[.]\\d{1,2}”"),
            // GB/T 9704-2012, AQ8011-2023
            Pattern.compile("[A-Za-z]{1,4}(?:/T)?\\d{1,6}(?:[.]\\d{1,3})?-(?:19|20)\\d{2}"));

    private Masks() {}

    /** The text, equally long, with hidden characters. */
    static String hide(String text) {
        char[] chars = text.toCharArray();
        hideTitles(text, chars);
        for (Pattern form : FORMS) {
            Matcher m = form.matcher(text);
            while (m.find()) {
                Arrays.fill(chars, m.start(), m.end(), HIDDEN);
            }
        }
        return new String(chars);
    }

    private static void hideTitles(String text, char[] chars) {
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '《') {
                if (depth == 0 || i - start > LONGEST_TITLE) {
                    start = i;
                    depth = 0;
                }
                depth++;
            } else if (c == '》' && depth > 0) {
                depth--;
                // An inner mark closed twice is a slip; what follows is text again.
                if (depth == 0 && i - start <= LONGEST_TITLE) {
                    Arrays.fill(chars, start, i + 1, HIDDEN);
                }
            }
        }
    }
}
