package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Fix;
import hongtou.model.Holidays;
import hongtou.model.Register;
import hongtou.reading.PlanReader;
import hongtou.reading.Reading;
import hongtou.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fix of every rule leaves a document that can be read, has the finding no more, and is the same in every other character. */
class FixesTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```markdown\n(.*?)```");

    /** One label put right is not like the others any more; an exemption of what is put right has nothing to accept. */
    private static final Set<String> UNAVOIDABLE = Set.of("HT202", "HT912");

    /** The bad examples of all pages, and some documents with many faults. */
    static List<String> documents() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String code : CheckPages.codes()) {
            String page = CheckPages.text(code).orElseThrow();
            Matcher example = EXAMPLE.matcher(page.substring(0, page.indexOf("## 正确的写法")));
            while (example.find()) {
                texts.add(example.group(1));
            }
        }
        texts.add(Files.readString(Path.of("src/test/resources/hongtou/checks/many-faults.md")));
        for (String plan : List.of("anjiazhuang-2024-17", "baitu-2024-2", "xihe-2024-20", "zhangzi-2024-4")) {
            texts.add(Files.readString(Path.of("content/plans/" + plan + ".md")));
        }
        return texts;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("documents")
    void eachFixRemovesItsFindingAndNothingElse(String text) {
        List<Diagnostic> found = check(text);
        Map<String, Integer> before = counts(found);
        for (Diagnostic finding :
                found.stream().filter(d -> d.fix() != null).limit(40).toList()) {
            Fix fix = Objects.requireNonNull(finding.fix());
            String fixed = text.substring(0, fix.span().start())
                    + fix.replacement()
                    + text.substring(fix.span().end());
            Map<String, Integer> after = counts(check(fixed));

            assertThat(after.getOrDefault(finding.code(), 0))
                    .as(finding.code() + " " + finding.message().chinese())
                    .isLessThan(before.get(finding.code()));
            assertThat(after.keySet())
                    .as("new faults after " + finding.code())
                    .filteredOn(code -> !before.containsKey(code) && !UNAVOIDABLE.contains(code))
                    .isEmpty();
            assertThat(fix.span().length()).as("only the words at fault").isLessThanOrEqualTo(60);
        }
    }

    @Test
    void everyRuleThatOffersAFixIsTriedHere() throws IOException {
        Set<String> tried = new TreeSet<>();
        for (String text : documents()) {
            check(text).stream()
                    .filter(d -> d.fix() != null)
                    .map(Diagnostic::code)
                    .forEach(tried::add);
        }
        Set<String> offering = new TreeSet<>();
        for (Rule rule : Rules.ALL) {
            Path source =
                    Path.of("src/main/java/hongtou/checks/" + rule.getClass().getSimpleName() + ".java");
            String code = Files.readString(source);
            if (code.contains(".fix(") || code.contains("PrivateNumber(")) {
                offering.add(rule.code());
            }
        }

        assertThat(offering).hasSizeGreaterThan(12);
        assertThat(tried).containsAll(offering);
    }

    private static Map<String, Integer> counts(List<Diagnostic> found) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        found.forEach(d -> counts.merge(d.code(), 1, Integer::sum));
        return counts;
    }

    private static List<Diagnostic> check(String text) {
        Reading reading = PlanReader.read(new SourceFile("content/plans/a.md", text));
        assertThat(reading.findings()).as("can be read").noneMatch(Diagnostic::isError);
        Findings findings = Checks.of(List.of(reading.document()), reading.findings(), Register.EMPTY, Holidays.NONE);
        List<Diagnostic> all = new ArrayList<>(findings.findings());
        findings.exempted().forEach(e -> all.add(e.finding()));
        return all;
    }
}
