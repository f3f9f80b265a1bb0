package hongtou.meta;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.checks.CheckPages;
import hongtou.checks.Checks;
import hongtou.checks.Findings;
import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Language;
import hongtou.model.Document;
import hongtou.model.Holidays;
import hongtou.model.Register;
import hongtou.reading.PlanReader;
import hongtou.reading.Reading;
import hongtou.reading.RegisterReader;
import hongtou.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules, their pages and the list in the guide agree, and the examples on the pages do what they say. */
class CheckPagesTest {
    private static final Path PAGES = Path.of("src/main/resources/hongtou/checks");
    private static final Path GUIDE = Path.of("docs/checks.md");
    private static final Pattern CODE = Pattern.compile("\"(HT\\d{3})\"");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```markdown\n(.*?)```");
    private static final Pattern REGISTER = Pattern.compile("(?s)```yaml 单位名录\n(.*?)```");
    private static final Pattern EXEMPTION = Pattern.compile("(?s)```yaml\n(.*?)```");

    private static final String BAD = "## 有问题的写法\n";
    private static final String GOOD = "## 正确的写法\n";
    private static final String FIX = "## 怎样改\n";
    private static final String KEEP = "## 确需保留时\n";

    @Test
    void codesAreSortedAndEachHasAPage() {
        assertThat(CheckPages.codes())
                .hasSizeGreaterThanOrEqualTo(14)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(code -> CheckPages.text(code).isPresent());
    }

    @Test
    void everyCodeInTheSourcesHasAPageAndEveryPageACode() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher code = CODE.matcher(Files.readString(file));
                while (code.find()) {
                    codes.add(code.group(1));
                }
            }
        }

        assertThat(pages()).containsExactlyElementsOf(codes).containsAll(CheckPages.codes());
    }

    @Test
    void guideListsThem() throws IOException {
        List<String> rows = Files.readAllLines(GUIDE).stream()
                .filter(line -> line.startsWith("| [HT"))
                .toList();
        List<String> expected = pages().stream()
                .map(code -> "| [" + code + "](../" + PAGES + "/" + code + ".md) | " + name(code) + " | "
                        + String.join("、", severities(code)) + " |")
                .toList();

        assertThat(rows).containsExactlyElementsOf(expected);
    }

    @Test
    void unknownCodeHasNoPage() {
        assertThat(CheckPages.text("HT999")).isEmpty();
        assertThat(CheckPages.text("../theme/x")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void pageSaysWhatAndWhyAndHow(String code) {
        assertThat(page(code)).startsWith("# " + code + " ").containsSubsequence("\n级别：", BAD, GOOD, KEEP);
        assertThat(severities(code)).isNotEmpty().isSubsetOf("错误", "警告", "提示");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void badExampleHasTheFault(String code) {
        List<Diagnostic> found =
                withCode(code, check(code, examples(code, BAD), "").findings());

        assertThat(found).isNotEmpty().allSatisfy(finding -> {
            assertThat(severities(code)).contains(finding.severity().in(Language.CHINESE));
            assertThat(finding.hint()).as("says what to do").isNotNull();
            assertThat(finding.message().chinese()).doesNotEndWith("。");
            assertThat(finding.message().english()).isNotBlank().doesNotEndWith(".");
        });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void goodExampleHasNot(String code) {
        Findings found = check(code, examples(code, GOOD), "");

        assertThat(withCode(code, found.findings())).isEmpty();
        assertThat(found.findings()).noneMatch(Diagnostic::isError);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void exemptionSilencesTheBadExample(String code) {
        Matcher exemption = EXEMPTION.matcher(page(code));
        if (code.startsWith("HT9")) {
            assertThat(exemption.find()).isFalse();
            return;
        }
        assertThat(exemption.find()).isTrue();

        Findings found = check(code, examples(code, BAD), exemption.group(1));

        assertThat(withCode(code, found.findings())).isEmpty();
        assertThat(withCode("HT912", found.findings())).isEmpty();
        assertThat(found.exempted()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("otherCodes")
    void pageOfAnotherRoomsFaultSaysHowToPutItRight(String code) {
        assertThat(page(code)).startsWith("# " + code + " ").containsSubsequence("\n级别：", "\n## 怎样改\n");
        assertThat(severities(code)).isNotEmpty().isSubsetOf("错误", "警告", "提示");
    }

    @ParameterizedTest
    @MethodSource("codesOfTheReader")
    void readerFindsTheFaultInTheBadExampleOnly(String code) {
        assertThat(read(section(code, BAD, GOOD)))
                .filteredOn(d -> d.code().equals(code))
                .isNotEmpty()
                .allSatisfy(
                        d -> assertThat(severities(code)).contains(d.severity().in(Language.CHINESE)));
        assertThat(read(section(code, GOOD, FIX))).noneMatch(d -> d.code().equals(code));
    }

    static List<String> otherCodes() throws IOException {
        return pages().stream().filter(c -> !CheckPages.codes().contains(c)).toList();
    }

    static List<String> codesOfTheReader() throws IOException {
        return otherCodes().stream().filter(c -> page(c).contains(BAD)).toList();
    }

    private static List<Diagnostic> read(String section) {
        Matcher example = EXAMPLE.matcher(section);
        assertThat(example.find()).isTrue();
        return PlanReader.read(new SourceFile("content/plans/example.md", example.group(1)))
                .findings();
    }

    private static String section(String code, String from, String to) {
        return page(code).substring(page(code).indexOf(from), page(code).indexOf(to));
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.replace(".md", ""))
                    .sorted()
                    .toList();
        }
    }

    static List<String> codes() {
        return CheckPages.codes();
    }

    private static String page(String code) {
        return CheckPages.text(code).orElseThrow();
    }

    private static String name(String code) {
        return page(code).lines().findFirst().orElseThrow().substring(("# " + code + " ").length());
    }

    private static List<String> severities(String code) {
        String line =
                page(code).lines().filter(l -> l.startsWith("级别：")).findFirst().orElseThrow();
        return List.of(line.substring("级别：".length()).split("、"));
    }

    private static List<String> examples(String code, String heading) {
        String page = page(code);
        int from = page.indexOf(heading);
        int next = page.indexOf(heading.equals(BAD) ? GOOD : KEEP);
        Matcher example = EXAMPLE.matcher(page.substring(from, next));
        List<String> found = new ArrayList<>();
        while (example.find()) {
            found.add(example.group(1));
        }
        assertThat(found).as("examples below " + heading).isNotEmpty();
        return found;
    }

    /** Checks the examples; the exemption goes into the last of them, where findings between documents stand. */
    private static Findings check(String code, List<String> examples, String exemption) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            boolean last = i == examples.size() - 1;
            String text = last ? examples.get(i).replaceFirst("\n---\n", "\n" + exemption + "---\n") : examples.get(i);
            Reading reading = PlanReader.read(new SourceFile("content/plans/example-" + (i + 1) + ".md", text));
            assertThat(reading.findings()).as("the example can be read").noneMatch(Diagnostic::isError);
            documents.add(reading.document());
        }
        return Checks.of(documents, List.of(), register(code), Holidays.NONE);
    }

    /** The register of bodies that the page shows, or none. */
    private static Register register(String code) {
        Matcher register = REGISTER.matcher(page(code));
        return register.find()
                ? RegisterReader.read(new SourceFile("content/organisations.yml", register.group(1)), fault -> {
                    throw new AssertionError(fault.message().chinese());
                })
                : Register.EMPTY;
    }

    private static List<Diagnostic> withCode(String code, List<Diagnostic> findings) {
        return findings.stream().filter(d -> d.code().equals(code)).toList();
    }
}
