package hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.model.Label;
import hongtou.reading.phrase.NumberLabel;
import hongtou.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The five plans as they were found and as they are published differ in no word. Left out are only white space, page marks of the
 * extraction, and the elements of head and tail, which the layout moves; labels are compared as the standard prints them.
 */
class SeedWordingTest {
    private static final Pattern PAGE_MARK = Pattern.compile("(?m)^\\s*—\\s*\\d+\\s*—\\s*$");

    private static Output output;

    @BeforeAll
    static void build() {
        output = WorkspaceBuild.run(new Workspace(Path.of("")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anjiazhuang-2024-17", "baitu-2024-2", "zhangzi-2024-4", "xihe-2024-20", "dajing-2024"})
    void theWebPageHasTheWordsOfTheSeed(String plan) throws IOException {
        byte[] page = Objects.requireNonNull(output.files().get("plans/" + plan + "/index.html"));
        Element article = Objects.requireNonNull(
                Jsoup.parse(new String(page, StandardCharsets.UTF_8)).selectFirst("article.gongwen"));
        article.select("[data-furniture], h1, .recipients, .sender, .date, .note")
                .remove();
        assertThat(squeezed(article.text())).isEqualTo(seed(document(plan)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anjiazhuang-2024-17", "baitu-2024-2", "zhangzi-2024-4", "xihe-2024-20", "dajing-2024"})
    void theOfficialPdfHasTheWordsOfTheSeed(String plan) throws IOException {
        byte[] bytes = Objects.requireNonNull(output.files().get("plans/" + plan + "/" + plan + ".pdf"));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String text = PAGE_MARK.matcher(new PDFTextStripper().getText(pdf)).replaceAll("");
            assertThat(withoutHeadAndTail(squeezed(text), document(plan))).isEqualTo(seed(document(plan)));
        }
    }

    private static Document document(String plan) {
        return output.documents().stream()
                .filter(d -> d.id().equals(plan))
                .findFirst()
                .orElseThrow();
    }

    /** The seed's text without what moves. */
    private static String seed(Document document) throws IOException {
        String resource = "/hongtou/seeds/" + document.id() + ".txt";
        String raw;
        try (InputStream in = Objects.requireNonNull(SeedWordingTest.class.getResourceAsStream(resource))) {
            raw = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String text = squeezed(PAGE_MARK
                .matcher(raw)
                .replaceAll("")
                .lines()
                .map(SeedWordingTest::standardLabel)
                .collect(Collectors.joining()));
        return withoutHeadAndTail(text, document);
    }

    private static String standardLabel(String line) {
        Optional<NumberLabel> label = NumberLabel.at(line);
        return label.map(
                        l -> new Label(l.level(), l.number(), l.typed(), Span.FILE).printed() + line.substring(l.end()))
                .orElse(line);
    }

    private static String withoutHeadAndTail(String text, Document document) {
        FrontMatter front = document.frontMatter();
        String rest = text;
        rest = without(rest, document.issuer().isEmpty() ? "不在文中" : document.issuer() + "文件");
        rest = without(rest, value(front.head().docNumber()));
        rest = rest.contains(squeezed(document.title()))
                ? without(rest, document.title())
                : without(rest, document.title().substring(document.title().indexOf('（')));
        if (front.head().recipients() != null) {
            rest = without(rest, front.head().recipients().printed().value() + "：");
        }
        rest = without(rest, document.signatory() + date(front.tail().issuedDate()));
        rest = without(rest, "(" + value(front.tail().note()) + ")");
        rest = without(rest, "（" + value(front.tail().note()) + "）");
        return without(rest, value(front.tail().printer()) + date(front.tail().printDate()) + "印发");
    }

    private static String value(@Nullable Field<String> field) {
        return field == null ? "不在文中" : field.value();
    }

    private static String date(@Nullable Field<LocalDate> field) {
        LocalDate day = field == null ? LocalDate.MIN : field.value();
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String without(String text, String moved) {
        int at = text.indexOf(squeezed(moved));
        return at < 0
                ? text
                : text.substring(0, at) + text.substring(at + squeezed(moved).length());
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000\\u00A0\\u200B\\f\\uFEFF]+", "");
    }
}
