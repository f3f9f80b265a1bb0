package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.source.StandardCharacters;
import java.util.ArrayList;
import java.util.List;

/** HT610: a traditional or variant character in simplified text, 违法行爲 (通用规范汉字表). */
final class TraditionalCharacter implements PassageRule {
    /** More than so many in a paragraph are no slips. */
    private static final int MANY = 5;

    @Override
    public String code() {
        return "HT610";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        List<Hit> hits = new ArrayList<>();
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            if (StandardCharacters.replaces(text.charAt(i))) {
                hits.add(new Hit(passage, i, i + 1));
            }
        }
        if (hits.size() > MANY) {
            return List.of(whole(document, hits));
        }
        return hits.stream()
                .map(hit -> finding(document, hit, simplified(hit.words())))
                .toList();
    }

    /** A text that is traditional throughout is told of once a paragraph. */
    private Diagnostic whole(Document document, List<Hit> hits) {
        Hit all = new Hit(
                hits.get(0).passage(),
                hits.get(0).from(),
                hits.get(hits.size() - 1).to());
        Diagnostic finding = Diagnostic.warning(
                        code(),
                        all.in(document),
                        new Message(
                                "这一段有 " + hits.size() + " 个繁体字或异体字",
                                "there are " + hits.size() + " traditional or variant characters in this paragraph"))
                .hint("改成规范字", "write standard characters");
        return all.fix(finding, document, simplified(all.words()));
    }

    private static String simplified(String words) {
        StringBuilder right = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            right.append(StandardCharacters.of(words.charAt(i)));
        }
        return right.toString();
    }

    private Diagnostic finding(Document document, Hit hit, String right) {
        Diagnostic finding = Diagnostic.warning(
                        code(),
                        hit.in(document),
                        new Message(
                                "“" + hit.words() + "”是繁体字或异体字",
                                "\"" + hit.words() + "\" is a traditional or variant character"))
                .hint("改成规范字“" + right + "”", "write the standard character \"" + right + "\"");
        return hit.fix(finding, document, right);
    }
}
