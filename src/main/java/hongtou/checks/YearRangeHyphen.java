package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HT601: years joined by a hyphen, {@code 2024-2026年}; the mark between times is — (GB/T 15834 4.13). */
final class YearRangeHyphen implements PassageRule {
    /** A year behind a letter or digit is part of a standard's number. */
    private static final Pattern RANGE = Pattern.compile(
            "(?<![A-Za-z0-9/-])(?<![A-Za-z] )((?:19|20)\\d{2}年?)(\\s*[-–－]+\\s*)((?:19|20)\\d{2})(?![\\d-])年?");

    @Override
    public String code() {
        return "HT601";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        List<Diagnostic> found = new ArrayList<>();
        Matcher m = RANGE.matcher(passage.text());
        while (m.find()) {
            String right = m.group(1) + "—" + m.group(3);
            Hit hit = new Hit(passage, m.start(), m.end());
            Message message = new Message(
                    "起止年份“" + hit.words() + "”之间用了短横线", "the years \"" + hit.words() + "\" are joined by a hyphen");
            Diagnostic finding = Diagnostic.info(code(), hit.in(document), message)
                    .hint("起止年份之间用一字线：" + right, "join them with a dash: " + right);
            found.add(new Hit(passage, m.start(2), m.end(2)).fix(finding, document, "—"));
        }
        return found;
    }
}
