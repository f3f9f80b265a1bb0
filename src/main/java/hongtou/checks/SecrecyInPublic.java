package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** HT702: a document for the public (主动公开) that bears a mark of secrecy: 密级, 秘密★, 内部资料. */
final class SecrecyInPublic implements DocumentRule {
    private static final Pattern MARK = Pattern.compile("(?:绝密|机密|秘密)[ \\u3000]?[★☆]|(?<=[★☆])(?:绝密|机密|秘密)");
    /** These words are a mark where they stand alone; in a sentence they may be a rule about others. */
    private static final Pattern INTERNAL =
            Pattern.compile("^[（(【]?(?:内部(?:资料|文件|材料|使用)|注意保存|严禁外传|不得外传|请勿外传|会后收回|阅后即焚)[^。；]{0,12}$");

    @Override
    public String code() {
        return "HT702";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        if (!document.isPublic()) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        Field<String> secrecy = document.frontMatter().head().secrecy();
        if (secrecy != null) {
            found.add(finding(document.at(secrecy.span()), secrecy.value()));
        }
        for (Passage passage : Passages.of(document)) {
            Hit.all(MARK, passage).forEach(hit -> found.add(finding(hit.in(document), hit.words())));
            Hit.all(INTERNAL, passage).forEach(hit -> found.add(finding(hit.in(document), hit.words())));
        }
        return found;
    }

    private Diagnostic finding(Place place, String words) {
        return Diagnostic.error(
                        code(),
                        place,
                        new Message("主动公开的文件里有“" + words + "”", "a public document bears \"" + words + "\""))
                .hint("不能公开的，改“公开属性”；能公开的，先办解密手续再删去", "do not publish it, or declassify it first");
    }
}
