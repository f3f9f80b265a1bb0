package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.List;
import java.util.regex.Pattern;

/**
 * HT613: 、 between titles or quotes that stand beside each other, 《甲》、《乙》, “甲”、“乙”; there is usually none (GB/T 15834
 * 4.5.3.5). With something else between them, as in 《甲》（试行）、《乙》, the mark stays.
 */
final class CommaBetweenTitles implements PassageRule {
    private static final Pattern COMMA = Pattern.compile("(?<=》)、(?=《)|(?<=”)、(?=“)");

    @Override
    public String code() {
        return "HT613";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        return Hit.all(COMMA, passage).stream()
                .map(hit -> {
                    boolean titles = passage.text().charAt(hit.to()) == '《';
                    String kind = titles ? "书名号" : "引号";
                    Diagnostic finding = Diagnostic.info(
                                    code(),
                                    hit.in(document),
                                    new Message(
                                            "并列的" + kind + "之间用了顿号",
                                            titles ? "there is a 、 between titles" : "there is a 、 between quotes"))
                            .hint("删去顿号", "take the 、 away");
                    return hit.fix(finding, document, "");
                })
                .toList();
    }
}
