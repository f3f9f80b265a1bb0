package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.source.Span;
import java.util.List;
import java.util.stream.Stream;

/** HT207: the text announces so many things and has more or fewer: 十大行动 above eight headings. */
final class CountMismatch implements DocumentRule {

    @Override
    public String code() {
        return "HT207";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        return Stream.of(
                        CountedHeadings.in(document).stream(),
                        CountedChildren.in(document).stream(),
                        CountedEntries.in(document).stream(),
                        CountedPoints.in(document).stream(),
                        CountedLists.in(document).stream())
                .flatMap(counts -> counts)
                .map(count -> finding(document, count))
                .toList();
    }

    private Diagnostic finding(Document document, Count count) {
        return Diagnostic.warning(
                        code(),
                        document.at(count.at()),
                        new Message(
                                "“" + count.words() + "”说的是 " + count.announced() + " 项，文中有 " + count.found() + " 项",
                                "\"" + count.words() + "\" announces " + count.announced() + "; there are "
                                        + count.found()))
                .hint("补上缺少的，或者改数字", "add what is missing, or change the number")
                .related(count.things().stream().map(document::at).toList());
    }

    /**
     * A count that does not hold.
     *
     * @param words the words that announce it
     * @param at where the finding points
     * @param announced the number announced
     * @param found the number there are
     * @param things where they are
     */
    record Count(String words, Span at, int announced, int found, List<Span> things) {}
}
