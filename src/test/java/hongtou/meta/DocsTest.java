package hongtou.meta;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.model.Task;
import hongtou.reading.PlanReader;
import hongtou.reading.Reading;
import hongtou.source.SourceFile;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares what the documentation says with what is there. */
class DocsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("hongtou");

    private static final String GUIDE = "docs/user-guide.zh-CN.md";

    @ParameterizedTest
    @MethodSource("hongtou.meta.MarkdownFile#ofTheRepository")
    void linksLeadSomewhere(MarkdownFile file) {
        assertThat(file.brokenLinks()).as(file.path().toString()).isEmpty();
    }

    @Test
    void theFilesThatPeopleReadAreLookedAt() throws IOException {
        assertThat(MarkdownFile.ofTheRepository())
                .extracting(f -> f.path().toString().replace('\\', '/'))
                .contains("README.md", "README.zh-CN.md", GUIDE, "docs/architecture.md", "docs/adr/README.md")
                .noneMatch(p -> p.startsWith("target/") || p.startsWith("content/plans/"));
    }

    /** What is to be pasted into a server's settings has to be read by it. */
    @Test
    void theSettingsOfTheGuideAreWellFormed() throws Exception {
        Matcher settings = Pattern.compile("(?ms)^```xml\n(.*?)^```$").matcher(Files.readString(Path.of(GUIDE)));
        List<String> roots = new ArrayList<>();
        while (settings.find()) {
            InputSource source = new InputSource(new StringReader(settings.group(1)));
            roots.add(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(source)
                    .getDocumentElement()
                    .getTagName());
        }
        assertThat(roots).containsExactly("configuration");
    }

    @Test
    void brokenLinksAreSeen() {
        MarkdownFile crooked = new MarkdownFile(Path.of("docs/crooked.md"), """
                [here](architecture.md) [gone](gone.md) ![picture](images/gone.png) [part](glossary.md#no-such-part)
                [within](#中文-标题) [nowhere](#nowhere) [outside](https://example.org/gone)

                ```sh
                [not a link](gone.md)
                ```

                ## 中文 标题
                """);

        assertThat(crooked.brokenLinks())
                .containsExactly("gone.md", "images/gone.png", "glossary.md#no-such-part", "#nowhere");
    }

    @Test
    void everyRoomIsInTheArchitecture() throws IOException {
        Set<String> headings = captures("(?m)^### ([a-z.]+)$", read("docs/architecture.md"));
        Set<String> rooms = packages();

        assertThat(headings).isSubsetOf(rooms);
        assertThat(rooms.stream().filter(r -> !isInside(r, headings))).isEmpty();
    }

    @Test
    void termsOfTheModelAreInTheGlossary() throws IOException {
        String glossary = read("docs/glossary.md");
        List<String> terms = CLASSES.stream()
                .filter(c -> Set.of("hongtou.model", "hongtou.view").contains(c.getPackageName()))
                .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
                .map(JavaClass::getSimpleName)
                .toList();

        assertThat(terms)
                .hasSizeGreaterThan(25)
                .allSatisfy(term -> assertThat(glossary).containsPattern("`" + term + "[`.]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md", GUIDE})
    void commandsAreThoseThatThereAre(String file) throws IOException {
        assertThat(captures("(?m)^\\| `\\./hongtou ([a-z]+)", read(file))).isEqualTo(commands());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md", GUIDE, "CONTRIBUTING.md", "CHANGELOG.md"})
    void noOptionIsPromisedThatThereIsNot(String file) throws IOException {
        assertThat(options()).containsAll(captures("(?<![\\w-])(--[a-z][a-z-]+)", read(file)));
    }

    @Test
    void bothReadmesHaveTheSameParts() throws IOException {
        assertThat(shape("README.zh-CN.md")).isEqualTo(shape("README.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void exampleOfTheReadmeIsAPlan(String file) throws IOException {
        String example =
                captures("(?s)```markdown\n(.*?)```", read(file)).iterator().next();
        Reading reading = PlanReader.read(new SourceFile("content/plans/example.md", example));
        Document document = reading.document();

        assertThat(reading.findings()).noneMatch(Diagnostic::isError);
        assertThat(document.isPublic()).isTrue();
        assertThat(document.plan().tasks()).extracting(Task::title).containsExactly("清理河道", "备足编织袋、水泵等防汛物资");
    }

    private static Set<String> packages() {
        return CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(p -> p.startsWith("hongtou."))
                .map(p -> p.substring("hongtou.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isInside(String room, Set<String> headings) {
        return headings.stream().anyMatch(h -> room.equals(h) || room.startsWith(h + "."));
    }

    private static Set<String> commands() {
        return CLASSES.stream()
                .filter(c -> c.isAnnotatedWith(Command.class))
                .map(c -> c.getAnnotationOfType(Command.class).name())
                .filter(name -> !name.equals("hongtou"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> options() {
        Set<String> options = CLASSES.stream()
                .flatMap(c -> c.getFields().stream())
                .filter(f -> f.isAnnotatedWith(Option.class))
                .flatMap(f -> Arrays.stream(f.getAnnotationOfType(Option.class).names()))
                .collect(Collectors.toCollection(TreeSet::new));
        options.addAll(Set.of("--help", "--version"));
        return options;
    }

    /** The parts of a text in their order, without their words. */
    private static List<String> shape(String file) throws IOException {
        return read(file)
                .lines()
                .filter(l -> l.matches("#+ .*|```.*|!\\[.*|- \\[.*|\\|.*"))
                .map(l -> l.replaceAll("^(#+|```|!|-|\\|).*", "$1"))
                .toList();
    }

    private static Set<String> captures(String pattern, String text) {
        try (Stream<MatchResult> found = Pattern.compile(pattern).matcher(text).results()) {
            return found.map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(file));
    }
}
