package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** HT631: a body under the name that it had before it was renamed or merged: 国土资源局 in a document of 2024. */
final class FormerBody implements DocumentRule {
    private static final List<Former> BODIES = Words.of("former-bodies.txt").stream()
            .map(line -> line.split("\t", -1))
            .map(line -> new Former(Pattern.compile("(?<!原)(?:" + line[0] + ")"), line[1], Integer.parseInt(line[2])))
            .toList();

    /** @param since the first year in which no document should use the name for a body of the day */
    private record Former(Pattern name, String today, int since) {}

    @Override
    public String code() {
        return "HT631";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        Field<LocalDate> made = document.frontMatter().tail().issuedDate();
        if (made == null) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        List<Passage> passages = Passages.of(document);
        for (Former body : BODIES) {
            List<Hit> places =
                    made.value().getYear() < body.since() ? List.of() : Spellings.ownWords(body.name(), passages);
            if (!places.isEmpty()) {
                found.add(finding(document, places, body));
            }
        }
        return found;
    }

    private Diagnostic finding(Document document, List<Hit> places, Former body) {
        Hit first = places.get(0);
        return Diagnostic.info(
                        code(),
                        first.in(document),
                        new Message(
                                "“" + first.words() + "”（" + places.size() + " 处）是机构改革以前的名称",
                                "\"" + first.words() + "\" (" + places.size() + ") is the name from before a reform"))
                .hint("核对现在的名称，一般是“" + body.today() + "”", "look its name up; it is usually \"" + body.today() + "\"")
                .related(places.stream().skip(1).map(hit -> hit.in(document)).toList());
    }
}
