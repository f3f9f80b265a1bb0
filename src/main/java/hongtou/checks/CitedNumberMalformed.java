package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HT616: a document number (发文字号) cited with other brackets than 〔〕, 安委[2024]2号, or with 第 (GB/T 9704 7.2.5). Numbers of
 * announcements and orders are of another kind.
 */
final class CitedNumberMalformed implements PassageRule {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<=[发办函字安委政党组厅规通呈])[\\[［【（(﹝{]\\s?((?:19|20)\\d{2})\\s?年?[\\]］】）)﹞}]\\s?第?\\s?([1-9]\\d{0,3})\\s?号");

    @Override
    public String code() {
        return "HT616";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        List<Diagnostic> found = new ArrayList<>();
        Matcher m = NUMBER.matcher(passage.text());
        while (m.find()) {
            Hit hit = new Hit(passage, m.start(), m.end());
            String right = "〔" + m.group(1) + "〕" + m.group(2) + "号";
            Diagnostic finding = Diagnostic.info(
                            code(),
                            hit.in(document),
                            new Message(
                                    "引用的发文字号“" + hit.words() + "”不合格式",
                                    "the document number cited as \"" + hit.words() + "\" is malformed"))
                    .hint("写成“" + right + "”", "write \"" + right + "\"");
            found.add(hit.fix(finding, document, right));
        }
        return found;
    }
}
