package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** HT413: goals of a paragraph that go back in time: 到2025年底，…；到2024年底，…. Each stands at the head of its clause. */
final class MilestonesOutOfOrder implements PassageRule {
    private static final Pattern MILESTONE =
            Pattern.compile("(?<=^|[。；])(?:到|至)((?:19|20)\\d{2})年(?:(1[0-2]|[1-9])月)?(?:年?底|末)?前?(?=，)");

    @Override
    public String code() {
        return "HT413";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        List<Diagnostic> found = new ArrayList<>();
        Matcher m = MILESTONE.matcher(passage.text());
        Hit before = null;
        int last = 0;
        while (m.find()) {
            Hit here = new Hit(passage, m.start(), m.end());
            int month = Integer.parseInt(m.group(1)) * 12 + month(m.group(2));
            if (before != null && month < last) {
                found.add(finding(document, before, here));
            }
            before = here;
            last = month;
        }
        return found;
    }

    /** The end of the year where no month is written. */
    private static int month(@Nullable String written) {
        return written == null ? 12 : Integer.parseInt(written);
    }

    private Diagnostic finding(Document document, Hit before, Hit here) {
        return Diagnostic.info(
                        code(),
                        here.in(document),
                        new Message(
                                "“" + here.words() + "”排在“" + before.words() + "”之后，时间却更早",
                                "\"" + here.words() + "\" stands behind \"" + before.words() + "\" and is earlier"))
                .hint("核对年份，或者按时间先后排列", "check the years, or put them in order")
                .related(List.of(before.in(document)));
    }
}
