package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** HT610: a traditional or variant character in simplified text, 违法行爲 (通用规范汉字表). */
final class TraditionalCharacter implements PassageRule {
    private static final Map<Integer, String> SIMPLIFIED = simplified();

    @Override
    public String code() {
        return "HT610";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        List<Diagnostic> found = new ArrayList<>();
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            String right = SIMPLIFIED.get((int) text.charAt(i));
            if (right != null) {
                found.add(finding(document, new Hit(passage, i, i + 1), right));
            }
        }
        return found;
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

    /** Each line holds pairs: the traditional character, then the simplified one. */
    private static Map<Integer, String> simplified() {
        Map<Integer, String> map = new HashMap<>();
        for (String line : Words.of("traditional-characters.txt")) {
            for (String pair : line.split(" ")) {
                map.put((int) pair.charAt(0), pair.substring(1));
            }
        }
        return Map.copyOf(map);
    }
}
