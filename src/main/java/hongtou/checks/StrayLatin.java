package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** HT607: an English word that strayed into Chinese text, or a letter among digits (2O24年). Abbreviations are fine. */
final class StrayLatin implements PassageRule {
    private static final Pattern WORD = Pattern.compile("(?<![\\w@./:-])[A-Za-z][a-z]+(?![\\w@./:-])");
    private static final Pattern LETTER_IN_NUMBER =
            Pattern.compile("(?<![A-Za-z])\\d+[OoIl]\\d+(?![A-Za-z])|\\d+[Oo](?=[年月日次])");
    private static final int NEAR = 8;
    private static final Set<String> STRAY = Set.copyOf(Words.of("stray-words.txt"));

    @Override
    public String code() {
        return "HT607";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        List<Diagnostic> found = new ArrayList<>();
        for (Hit hit : Hit.all(WORD, passage)) {
            if (STRAY.contains(hit.words().toLowerCase(Locale.ROOT)) && amongHan(hit)) {
                Message message = new Message(
                        "中文里夹着英文词“" + hit.words() + "”",
                        "the English word \"" + hit.words() + "\" stands in Chinese text");
                found.add(Diagnostic.warning(code(), hit.in(document), message)
                        .hint("改成中文（如“和”），或者删去", "write it in Chinese, or take it away"));
            }
        }
        for (Hit hit : Hit.all(LETTER_IN_NUMBER, passage)) {
            Message message =
                    new Message("数字“" + hit.words() + "”里有字母", "the number \"" + hit.words() + "\" has a letter in it");
            found.add(Diagnostic.warning(code(), hit.in(document), message)
                    .hint("把字母改成数字 0 或 1", "write the digit 0 or 1 for the letter"));
        }
        return found;
    }

    private static boolean amongHan(Hit hit) {
        String text = hit.passage().text();
        String before =
                text.substring(Math.max(0, hit.from() - NEAR), hit.from()).stripTrailing();
        String after = text.substring(hit.to(), Math.min(text.length(), hit.to() + NEAR))
                .stripLeading();
        return (before.isEmpty() || Han.isText(before.charAt(before.length() - 1)))
                && (after.isEmpty() || Han.isText(after.charAt(0)))
                && !(before.isEmpty() && after.isEmpty());
    }
}
