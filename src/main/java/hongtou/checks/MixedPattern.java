package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.List;
import java.util.stream.Stream;

/** HT625: a sentence that mixes two patterns (纳入…的一项重要内容) lacks a part (加大… without 力度) or joins words that do not go together
 * (普及…意识). */
final class MixedPattern implements PassageRule {
    private static final List<Mixture> MIXTURES = Words.of("mixed-patterns.txt").stream()
            .map(line -> line.split("\t", -1))
            .map(Mixture::of)
            .toList();

    /** @param remedy how to write it */
    private record Mixture(Sought words, String fault, String remedy) {
        static Mixture of(String[] columns) {
            return new Mixture(Sought.of(columns[0]), columns[1], columns[2]);
        }
    }

    @Override
    public String code() {
        return "HT625";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        return passage.kind() == Passage.Kind.PARAGRAPH
                ? MIXTURES.stream()
                        .flatMap(mixture -> findings(document, passage, mixture))
                        .toList()
                : List.of();
    }

    private Stream<Diagnostic> findings(Document document, Passage passage, Mixture mixture) {
        return mixture.words()
                .in(passage)
                .map(hit -> Diagnostic.info(
                                code(),
                                hit.in(document),
                                new Message(
                                        hit.quoted() + "：" + mixture.fault(),
                                        "\"" + hit.words() + "\" mixes two sentence patterns, or lacks a part of one"))
                        .hint(mixture.remedy(), "write one whole pattern"));
    }
}
