package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.Period;
import hongtou.source.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeadlinesConflictTest {
    private final DeadlinesConflict rule = new DeadlinesConflict();

    private static Document plan(String id, String issuer, String deadline, String owner, String more) {
        return Draft.named(
                "content/plans/" + id + ".md",
                "---\n标题: 方案" + id + "\n发文机关: " + issuer + "\n" + more
                        + "---\n\n## 一、主要任务\n\n1. 组织清理河道垃圾、淤泥和阻水林木，疏通排洪沟渠。（完成时限：" + deadline + "；责任单位：" + owner
                        + "）\n");
    }

    private List<Diagnostic> beside(Document other) {
        return Draft.findings(rule, plan("a", "乙乡人民政府", "2024年5月", "乡水利站", ""), other);
    }

    @Test
    void otherDeadlineForTheSameDutyIsReported() {
        assertThat(beside(plan("b", "乙乡人民政府", "2024年6月", "乡水利站", "")))
                .extracting(Draft::words)
                .containsExactly("2024年6月");
    }

    @Test
    void otherBodiesIssuersYearsAndReplacedPlansAreFine() {
        assertThat(beside(plan("b", "乙乡人民政府", "2024年5月", "乡水利站", ""))).isEmpty();
        assertThat(beside(plan("b", "乙乡人民政府", "2024年6月", "乡应急办", ""))).isEmpty();
        assertThat(beside(plan("b", "丙乡人民政府", "2024年6月", "乡水利站", ""))).isEmpty();
        assertThat(beside(plan("b", "乙乡人民政府", "2025年5月", "乡水利站", ""))).isEmpty();
        assertThat(beside(plan("b", "乙乡人民政府", "2024年6月", "乡水利站", "有效性: 废止\n"))).isEmpty();
    }

    @Test
    void lookingUpFindsWhatComparingEveryPlanWithEveryOtherFinds() {
        List<Document> plans = Archive.of(807, 100);

        List<String> slow = Archive.everyTwo(plans).stream()
                .flatMap(two -> slowly(two.get(0), two.get(1)).stream())
                .sorted()
                .toList();

        assertThat(slow).hasSizeGreaterThan(20);
        assertThat(Draft.findings(rule, plans.toArray(Document[]::new)).stream()
                        .map(found -> shown(found.place(), found.related().get(0)))
                        .sorted())
                .containsExactlyElementsOf(slow);
    }

    /** Every duty of one plan weighed against every duty of the other. */
    private static List<String> slowly(Document earlier, Document later) {
        PlanDuties there = PlanDuties.of(earlier);
        PlanDuties here = PlanDuties.of(later);
        Likeness likeness = new Likeness(here.vocabulary(), there.vocabulary());
        List<String> found = new ArrayList<>();
        for (DatedDuty one : here.duties()) {
            for (DatedDuty other : there.duties()) {
                double alike = likeness.between(one.words(), other.words());
                boolean nearest = here.duties().stream()
                                .allMatch(d -> d.equals(one) || likeness.between(d.words(), other.words()) < alike)
                        && there.duties().stream()
                                .allMatch(d -> d.equals(other) || likeness.between(one.words(), d.words()) < alike);
                if (alike >= 0.8 && nearest && conflict(one, other, later, earlier)) {
                    found.add(shown(
                            later.at(one.deadline().span()),
                            earlier.at(other.deadline().span())));
                }
            }
        }
        return found;
    }

    private static boolean conflict(DatedDuty one, DatedDuty other, Document later, Document earlier) {
        boolean inForce = Stream.of(later, earlier)
                .allMatch(plan -> plan.frontMatter().disclosure().validity() == null);
        boolean sameTime = one.day().getYear() == other.day().getYear()
                || (holds(later, other.day()) && holds(earlier, one.day()));
        return inForce
                && sameTime
                && !one.day().equals(other.day())
                && one.owners().stream().anyMatch(other.owners()::contains);
    }

    private static boolean holds(Document plan, LocalDate day) {
        Field<Period> period = plan.frontMatter().planning().period();
        return period != null && period.value().holds(day);
    }

    private static String shown(Place here, Place there) {
        return here.file() + " " + here.span() + " " + there.file() + " " + there.span();
    }
}
