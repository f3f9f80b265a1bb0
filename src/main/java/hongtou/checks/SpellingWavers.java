package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** HT629: one thing is written in two ways in one document: 粉尘涉爆 and 涉爆粉尘, “九小场所” and “九小”场所, 四项整治 and 四个专项整治. */
final class SpellingWavers implements DocumentRule {

    @Override
    public String code() {
        return "HT629";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        List<Passage> passages = Passages.of(document);
        return Stream.of(
                        TwoSpellings.in(passages),
                        QuotedNames.in(passages),
                        CountedNames.in(passages),
                        GroupNames.in(passages),
                        CampaignNames.in(passages))
                .flatMap(List::stream)
                .flatMap(spellings -> findings(document, spellings).stream())
                .toList();
    }

    /** One finding for each spelling but the usual one, at its first place. */
    private List<Diagnostic> findings(Document document, Spellings spellings) {
        List<List<Hit>> byUse = new ArrayList<>(spellings.places());
        byUse.sort(Comparator.<List<Hit>>comparingInt(List::size).reversed());
        List<Hit> usual = byUse.get(0);
        return byUse.subList(1, byUse.size()).stream()
                .map(rare -> finding(document, rare, usual))
                .toList();
    }

    private Diagnostic finding(Document document, List<Hit> rare, List<Hit> usual) {
        return Diagnostic.info(
                        code(),
                        rare.get(0).in(document),
                        new Message(
                                rare.get(0).quoted() + "（" + rare.size() + " 处）别处写作"
                                        + usual.get(0).quoted() + "（" + usual.size() + " 处）",
                                "\"" + rare.get(0).words() + "\" (" + rare.size() + ") is \""
                                        + usual.get(0).words() + "\" (" + usual.size() + ") elsewhere"))
                .hint("同一个说法全文用一种写法", "write one thing in one way throughout")
                .related(List.of(usual.get(0).in(document)));
    }
}
