package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.model.Organ;
import hongtou.model.Register;
import hongtou.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BodyNamedDifferentlyElsewhereTest {
    private final BodyNamedDifferentlyElsewhere rule = new BodyNamedDifferentlyElsewhere();

    private static Document owned(String file, String issuer, String owner) {
        return Draft.named(
                file, "---\n标题: 方案\n发文机关: " + issuer + "\n---\n\n## 一、主要任务\n\n1. 修订预案。（责任单位：" + owner + "）\n");
    }

    @Test
    void otherNameInAnotherDocumentOfTheIssuerIsReported() {
        List<Diagnostic> found =
                Draft.findings(rule, owned("a.md", "乙乡人民政府", "乡应急管理办公室"), owned("b.md", "乙乡人民政府", "应急办"));

        assertThat(found).extracting(Draft::words).containsExactly("应急办");
        assertThat(found.get(0).message().chinese()).contains("“乡应急管理办公室”");
    }

    @Test
    void otherIssuersHaveOtherBodies() {
        assertThat(Draft.findings(rule, owned("a.md", "乙乡人民政府", "乡应急管理办公室"), owned("b.md", "丙乡人民政府", "应急办")))
                .isEmpty();
    }

    @Test
    void oneNameInBothIsFine() {
        assertThat(Draft.findings(rule, owned("a.md", "乙乡人民政府", "应急办"), owned("b.md", "乙乡人民政府", "应急办")))
                .isEmpty();
    }

    @Test
    void lookingUpFindsWhatComparingEveryNameWithEveryOtherFinds() {
        List<Document> plans = Archive.of(802, 50);
        Register register = Draft.register(
                "{名称: 乡综合行政执法队, 简称: [综合执法队, 综合行政执法队]}",
                "{名称: 乡水利站, 简称: [水利站, 水利水保站], 适用: [\"004\", \"007\", \"011\"]}");

        List<String> slow = Archive.everyTwo(plans).stream()
                .flatMap(two -> slowly(two.get(0), two.get(1), register).stream())
                .sorted()
                .toList();

        assertThat(slow).hasSizeGreaterThan(100);
        assertThat(Draft.findings(rule, register, plans.toArray(Document[]::new)).stream()
                        .map(BodyNamedDifferentlyElsewhereTest::shown)
                        .sorted())
                .containsExactlyElementsOf(slow);
    }

    private static List<String> slowly(Document earlier, Document later, Register register) {
        Map<String, List<Organ>> before = Owners.byName(earlier);
        Map<String, List<Organ>> names = Owners.byName(later);
        List<String> found = new ArrayList<>();
        names.forEach((name, here) -> before.forEach((other, there) -> {
            boolean known = before.containsKey(name) || names.containsKey(other);
            boolean joined = register.fullName(other, earlier.id()).equals(register.fullName(name, later.id()));
            if (!known && !joined && Owners.mayBeOne(name, other)) {
                found.add(shown(
                        later.at(here.get(0).span()), earlier.at(there.get(0).span())));
            }
        }));
        return found;
    }

    private static String shown(Diagnostic finding) {
        return shown(finding.place(), finding.related().get(0));
    }

    private static String shown(Place here, Place there) {
        return here.file() + " " + here.span() + " " + there.file() + " " + there.span();
    }
}
