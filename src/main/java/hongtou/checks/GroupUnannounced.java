package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Block;
import hongtou.model.Body;
import hongtou.model.Document;
import hongtou.model.RunningText;
import hongtou.model.Section;
import hongtou.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** HT507: the list of a leader group behind a text that does not say that such a group is set up. */
final class GroupUnannounced implements DocumentRule {
    private static final Pattern ANNOUNCED = Pattern.compile("成立|组成|设立|组建|调整|名单|如下");
    private static final Pattern NAMED = Pattern.compile("组织机构|领导机构|小组|领导组|指挥部|专班|名单|成员");

    @Override
    public String code() {
        return "HT507";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        return Bodies.of(document).stream()
                .flatMap(GroupUnannounced::rosters)
                .map(span -> finding(document, span))
                .toList();
    }

    private static Stream<Span> rosters(Body body) {
        return body.allSections()
                .filter(section -> !NAMED.matcher(section.heading()).find())
                .map(Section::blocks)
                .flatMap(blocks -> unannounced(blocks).stream());
    }

    /** A list with text before it in its section, none of which announces it; right below a heading it needs no other word. */
    private static Optional<Span> unannounced(List<Block> blocks) {
        int at = 0;
        boolean announced = false;
        while (at < blocks.size() && !(blocks.get(at) instanceof Block.Roster)) {
            announced |= blocks.get(at) instanceof Block.Paragraph text
                    && ANNOUNCED.matcher(RunningText.of(text.content()).text()).find();
            at++;
        }
        boolean lone = at > 0 && at < blocks.size() && !announced;
        return lone ? Optional.of(blocks.get(at).span()) : Optional.empty();
    }

    private Diagnostic finding(Document document, Span span) {
        return Diagnostic.info(
                        code(),
                        document.at(span),
                        new Message("名单前面没有写明成立什么组织", "no text before the list says what group is set up"))
                .hint("在名单前加一句，如“成立……领导小组，组成人员如下：”", "say before it which group is set up");
    }
}
