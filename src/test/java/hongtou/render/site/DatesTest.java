package hongtou.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.reading.PlanReader;
import hongtou.source.SourceFile;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    /** Nothing is published before it is printed: a date of signing alone would be too early. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-22,           ,           , 2024-03-22",
        "2024-03-22, 2024-03-25,           , 2024-03-25",
        "2024-03-25, 2024-03-22,           , 2024-03-25",
        "          , 2024-03-25,           , 2024-03-25",
        "2024-03-22, 2024-03-25, 2024-03-28, 2024-03-28",
        "2024-03-22, 2024-03-25, 2024-03-23, 2024-03-23",
        "          ,           ,           ,           "
    })
    void aDocumentIsListedUnderItsDayOfPublicationOrPrinting(
            @Nullable String issued, @Nullable String printed, @Nullable String published, @Nullable LocalDate shown) {
        StringBuilder document = new StringBuilder("---\n标题: 方案\n");
        add(document, "成文日期", issued);
        add(document, "印发日期", printed);
        add(document, "发布日期", published);
        document.append("---\n\n正文。\n");

        assertThat(Dates.shown(PlanReader.read(new SourceFile("a.md", document.toString()))
                        .document()))
                .isEqualTo(shown);
    }

    private static void add(StringBuilder document, String key, @Nullable String value) {
        if (value != null) {
            document.append(key).append(": ").append(value).append('\n');
        }
    }
}
