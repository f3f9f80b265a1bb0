package hongtou.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The log has the shape that SARIF 2.1.0 asks for: its required properties, its closed sets of words, its counting from 1. */
class SarifReportTest {
    private static final SourceFile FILE = new SourceFile("content/plans/方案 一.md", "---\n标题: 甲\n---\n\n落实，，\n");
    private static final SourceFile OTHER = new SourceFile("content/plans/b.md", "乙\n");

    private static final Diagnostic DOUBLED = Diagnostic.warning(
                    "HT606", new Place(FILE, new Span(18, 20)), new Message("标点“，，”重叠", "doubled"))
            .hint("只留一个", "keep one")
            .fix(new Fix(new Span(18, 20), "，"))
            .related(List.of(new Place(OTHER, new Span(0, 1))));
    private static final Diagnostic NOWHERE =
            Diagnostic.error("HT101", new Place(FILE, Span.FILE), new Message("缺少标题", "no title"));
    private static final Diagnostic NOTE =
            Diagnostic.info("HT401", new Place(OTHER, new Span(0, 1)), new Message("没有完成时限", "no deadline"));

    private static Map<?, ?> log() {
        String sarif = new SarifReport(Language.CHINESE, "1.0", code -> "规则 " + code)
                .print(List.of(NOWHERE, DOUBLED), List.of(new Exempted(NOTE, "原文如此")));
        return map(new Load(LoadSettings.builder().build()).loadFromString(sarif));
    }

    @Test
    void logNamesItsVersionAndItsTool() {
        Map<?, ?> driver = map(map(run().get("tool")).get("driver"));

        assertThat(log().get("version")).isEqualTo("2.1.0");
        assertThat(log().get("$schema")).asString().endsWith("sarif-schema-2.1.0.json");
        assertThat(driver.get("name")).isEqualTo("hongtou");
        assertThat(run().get("columnKind")).isEqualTo("unicodeCodePoints");
        assertThat(list(driver.get("rules"))).hasSize(3).allSatisfy(rule -> {
            assertThat(map(rule).get("id")).asString().matches("HT\\d{3}");
            assertThat(map(map(rule).get("shortDescription")).get("text"))
                    .asString()
                    .startsWith("规则 HT");
        });
    }

    @Test
    void everyResultHasTheRequiredPropertiesOnly() {
        assertThat(list(run().get("results"))).hasSize(3).allSatisfy(item -> {
            Map<?, ?> result = map(item);
            assertThat(result.keySet().stream().map(String::valueOf))
                    .isSubsetOf("ruleId", "level", "message", "locations", "relatedLocations", "fixes", "suppressions");
            assertThat(result.get("level")).isIn("none", "note", "warning", "error");
            assertThat(map(result.get("message")).get("text")).asString().isNotBlank();
            assertThat(list(result.get("locations"))).hasSize(1).allSatisfy(SarifReportTest::isLocation);
        });
    }

    @Test
    void fixSaysWhatIsReplacedInWhichFile() {
        Map<?, ?> result = map(list(run().get("results")).get(1));
        Map<?, ?> change = map(list(map(list(result.get("fixes")).get(0)).get("artifactChanges"))
                .get(0));
        Map<?, ?> replacement = map(list(change.get("replacements")).get(0));

        assertThat(uri(change.get("artifactLocation"))).isEqualTo("content/plans/%E6%96%B9%E6%A1%88%20%E4%B8%80.md");
        isRegion(replacement.get("deletedRegion"));
        assertThat(map(replacement.get("insertedContent")).get("text")).isEqualTo("，");
        assertThat(list(result.get("relatedLocations"))).allSatisfy(SarifReportTest::isLocation);
    }

    @Test
    void acceptedFindingIsSuppressedWithItsReason() {
        Map<?, ?> suppression = map(
                list(map(list(run().get("results")).get(2)).get("suppressions")).get(0));

        assertThat(suppression.get("kind")).isIn("inSource", "external");
        assertThat(suppression.get("justification")).isEqualTo("原文如此");
    }

    private static void isLocation(@Nullable Object location) {
        Map<?, ?> physical = map(map(location).get("physicalLocation"));
        assertThat(uri(physical.get("artifactLocation"))).matches("[A-Za-z0-9%._~/-]+");
        isRegion(physical.get("region"));
    }

    private static void isRegion(@Nullable Object region) {
        Map<?, ?> r = map(region);
        int startLine = number(r.get("startLine"));
        int endLine = number(r.get("endLine"));
        int startColumn = number(r.get("startColumn"));
        int endColumn = number(r.get("endColumn"));
        assertThat(startLine).isBetween(1, endLine);
        assertThat(startColumn).isPositive();
        assertThat(endLine > startLine || endColumn >= startColumn).isTrue();
    }

    private static String uri(@Nullable Object artifact) {
        return Objects.requireNonNull((String) map(artifact).get("uri"));
    }

    private static Map<?, ?> run() {
        List<?> runs = list(log().get("runs"));
        assertThat(runs).hasSize(1);
        return map(runs.get(0));
    }

    private static int number(@Nullable Object value) {
        return (Integer) Objects.requireNonNull(value);
    }

    private static Map<?, ?> map(@Nullable Object value) {
        assertThat(value).isInstanceOf(Map.class);
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private static List<?> list(@Nullable Object value) {
        assertThat(value).isInstanceOf(List.class);
        return (List<?>) Objects.requireNonNull(value);
    }
}
