package hongtou.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Nu HTML checker finds no error on any kind of page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkupTest {
    private TestSite site;

    @BeforeAll
    void write() throws Exception {
        site = TestSite.make();
    }

    @AfterAll
    void delete() throws Exception {
        site.delete();
    }

    static List<String> pages() {
        return TestSite.PAGES;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsValidHtml(String page) throws Exception {
        assertThat(errors(Files.readAllBytes(site.folder().resolve(page)))).isEmpty();
    }

    @Test
    void aPageWithFaultsWouldBeNoticed() throws Exception {
        byte[] crooked =
                "<!DOCTYPE html><title>x</title><p><div id=a></div><b id=a></p>".getBytes(StandardCharsets.UTF_8);
        assertThat(errors(crooked)).hasSizeGreaterThan(1);
    }

    /** The checker reads its grammar by recursion: deeper than the stack that the tests run with. */
    private static List<String> errors(byte[] html) throws Exception {
        FutureTask<String> task = new FutureTask<>(() -> {
            EmbeddedValidator checker = new EmbeddedValidator();
            checker.setForceHTML(true);
            checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
            return checker.validate(new ByteArrayInputStream(html));
        });
        new Thread(null, task, "html-checker", 64L << 20).start();
        return task.get().lines().filter(line -> line.contains(" error")).toList();
    }
}
