package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.List;
import java.util.regex.Pattern;

/** HT608: a count without the word for what is counted, 每半年至少1）, 至少2检查. */
final class MeasureWordMissing implements PassageRule {
    private static final Pattern COUNT = Pattern.compile(
            "(?:至少|不少于)[ \\u3000]?(?:\\d{1,2}|[一二三四五六七八九两])(?=[ \\u3000]?(?:[）)，,。；;、]|$))"
                + "|(?:至少|不少于)(?:开展|组织|进行|举办)?[1-9]\\d?(?:检查|巡查|演练|培训|排查|督查|督导|宣讲|调度|会商)(?!组|点|站|队|员|班|课|项|类|企|单|家)");

    @Override
    public String code() {
        return "HT608";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        return Hit.all(COUNT, passage).stream()
                .map(hit -> Diagnostic.warning(
                                code(),
                                hit.in(document),
                                new Message(
                                        "“" + hit.words() + "”后面缺少量词",
                                        "\"" + hit.words() + "\" does not say what is counted"))
                        .hint("补上量词，如“至少1次”", "add the measure word, such as 至少1次"))
                .toList();
    }
}
