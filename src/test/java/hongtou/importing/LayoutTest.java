package hongtou.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same document, extracted in many ways, is the same document. */
class LayoutTest {
    static Stream<Arguments> layouts() {
        return Models.SEEDS.stream()
                .flatMap(seed -> Stream.of(
                                "paragraphs",
                                "indented",
                                "gaps",
                                "50",
                                "64",
                                "72",
                                "56 - %d -",
                                "68 第%d页 共9页",
                                "80 indented",
                                "50 indented",
                                "64 indented",
                                "72 indented",
                                "50 spread",
                                "64 spread")
                        .map(layout -> Arguments.of(seed, layout)));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void layoutDoesNotMatter(String seed, String layout) {
        String authored = Models.authored(seed);
        String printed = printed(PrintedText.of(authored), layout);

        assertThat(Models.json(Importer.text(printed).markdown())).isEqualTo(Models.json(authored));
    }

    private static String printed(PrintedText text, String layout) {
        return switch (layout) {
            case "paragraphs" -> text.paragraphs("");
            case "indented" -> text.paragraphs("\u3000\u3000");
            case "gaps" -> text.oneLine("\u3000\u3000");
            default ->
                text.pages(
                        Integer.parseInt(layout.substring(0, 2)),
                        layout.endsWith("indented") || layout.contains("%"),
                        layout.endsWith("spread") ? "\n" : "",
                        22,
                        layout.contains("%") ? layout.substring(3) : "— %d —");
        };
    }
}
