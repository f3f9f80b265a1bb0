package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Field;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HT112: the notice's title or its text calls the plan by another title than the plan bears. */
final class TitlesDisagree implements DocumentRule {
    private static final Pattern NAMED = Pattern.compile("(?:印发|转发|公布|发布)《(.+)》的(?:通知|公告|通告|函)$");
    private static final Pattern PASSED_ON = Pattern.compile("现将《([^《》]+)》(?:印发|转发|下发|发布)");

    @Override
    public String code() {
        return "HT112";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        Field<String> title = document.frontMatter().head().title();
        if (document.notice() == null || document.plan().title().isBlank()) {
            return List.of();
        }
        Matcher named = title == null ? null : NAMED.matcher(title.value());
        if (title != null && named != null && named.find() && !alike(document, named.group(1))) {
            return List.of(finding(document, new Hit(titlePassage(title), named.start(1), named.end(1))));
        }
        return Passages.of(document).stream()
                .flatMap(passage -> Hit.all(PASSED_ON, passage).stream())
                .map(TitlesDisagree::inside)
                .filter(hit -> !alike(document, hit.words()))
                .map(hit -> finding(document, hit))
                .toList();
    }

    private static Passage titlePassage(Field<String> title) {
        return new Passage(Passage.Kind.TITLE, hongtou.model.RunningText.of(title));
    }

    private static Hit inside(Hit hit) {
        int open = hit.words().indexOf('《');
        int close = hit.words().lastIndexOf('》');
        return new Hit(hit.passage(), hit.from() + open + 1, hit.from() + close);
    }

    /** The issuer's name before it and the marks of years may differ: only the words count. */
    private static boolean alike(Document document, String name) {
        String plan = plain(document.plan().title());
        String called = plain(name);
        return plan.equals(called) || plan.endsWith(called) || called.endsWith(plan);
    }

    private static String plain(String title) {
        return title.replaceAll("[\\s\\u3000《》〈〉（）()“”\"—–－-]", "").replaceAll("试行$|年", "");
    }

    private Diagnostic finding(Document document, Hit hit) {
        return Diagnostic.info(
                        code(),
                        hit.in(document),
                        new Message(
                                "通知所称“" + hit.words() + "”与所印发的“"
                                        + document.plan().title() + "”名称不一致",
                                "the notice says \"" + hit.words() + "\"; the plan is called \""
                                        + document.plan().title() + "\""))
                .hint("通知标题、正文和所印发文件的名称应当一致", "use one title in the notice and above the plan")
                .related(List.of(document.at(document.plan().titleSpan())));
    }
}
