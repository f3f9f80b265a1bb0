package hongtou.importing;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five real texts become what people have written of them by hand. */
class SeedImportTest {
    static Stream<String> seeds() {
        return Models.SEEDS.stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rawTextGivesTheAuthoredModel(String seed) {
        Imported imported = Importer.read(seed + ".txt", Models.raw("/hongtou/seeds/" + seed + ".txt"));

        assertThat(Models.json(imported.markdown())).isEqualTo(Models.json(Models.authored(seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void periodNoteAndPrinterAreFound(String seed) {
        Document imported = Models.document(
                Importer.text(Models.text("/hongtou/seeds/" + seed + ".txt")).markdown());
        Document authored = Models.document(Models.authored(seed));

        assertThat(tail(imported)).isEqualTo(tail(authored));
    }

    private static String tail(Document document) {
        var tail = document.frontMatter().tail();
        return (tail.note() == null ? "" : tail.note().value()) + "|"
                + (tail.printer() == null ? "" : tail.printer().value()) + "|"
                + (tail.printDate() == null ? "" : tail.printDate().value());
    }

    /** Every character of the text is in the file, no more and no fewer but for marks, numbers and the elements of the head. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noCharacterOfTheWordingIsLost(String seed) {
        String raw = Models.text("/hongtou/seeds/" + seed + ".txt").replaceAll("— 9 —", "");
        String markdown = Importer.text(raw).markdown();
        Map<Integer, Integer> missing = han(raw);
        han(markdown).forEach((c, n) -> missing.merge(c, -n, Integer::sum));
        missing.values().removeIf(n -> n <= 0);
        // 文件 of the head and the dates' 年月日 and 印发 are words of elements, not of the text.
        "文件年月日印发此号".codePoints().forEach(missing::remove);

        assertThat(missing).isEmpty();
    }

    private static Map<Integer, Integer> han(String text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        text.codePoints().filter(Character::isIdeographic).forEach(c -> counts.merge(c, 1, Integer::sum));
        return counts;
    }
}
