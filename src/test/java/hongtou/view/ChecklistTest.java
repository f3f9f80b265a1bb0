package hongtou.view;

import static hongtou.view.SamplePlan.again;
import static hongtou.view.SamplePlan.by;
import static hongtou.view.SamplePlan.lead;
import static hongtou.view.SamplePlan.nobody;
import static hongtou.view.SamplePlan.ongoing;
import static hongtou.view.SamplePlan.quarterly;
import static hongtou.view.SamplePlan.responsible;
import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import hongtou.model.Organisation;
import hongtou.model.Recurrence;
import hongtou.model.Recurrence.Unit;
import hongtou.model.Register;
import hongtou.source.Span;
import hongtou.view.Selection.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChecklistTest {
    private static final List<Document> DOCUMENTS = List.of(
            SamplePlan.forest()
                    .task("清理可燃物。", lead("镇林业站", "各行政村"), by("2025年底前", LocalDate.of(2025, 12, 31)))
                    .task("组织演练。", responsible("镇林业站"), again("每季度", quarterly()))
                    .task("每日巡护。", responsible("镇林业站"), again("每日", Recurrence.every(1, Unit.DAILY)))
                    .task("落实责任制。", responsible("林业工作站"), ongoing("长期坚持"))
                    .task("储备物资。", nobody())
                    .document(),
            new SamplePlan("qinghe-2025-2", "清河镇河道整治方案", LocalDate.of(2025, 5, 6), null)
                    .task("清除河道垃圾。", responsible("各行政村"), again("每半年", Recurrence.every(6, Unit.MONTHLY)))
                    .document());

    private static final Register REGISTER = new Register(List.of(
            organisation("柳河镇林业工作站", List.of("镇林业站", "林业工作站"), List.of(), List.of()),
            organisation("各行政村", List.of(), List.of("东山村", "西山村"), List.of("liuhe-2025-6")),
            organisation("东山村民委员会", List.of("东山村"), List.of(), List.of())));

    @Test
    void frequenciesAreUnfoldedInTheOrderOfTheDays() {
        assertThat(lines("镇林业站", new Window(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 3, 31))))
                .containsExactly(
                        "2025-09-30 责任 组织演练。",
                        "2025-12-31 牵头 清理可燃物。",
                        "2025-12-31 责任 组织演练。",
                        "2026-03-31 责任 组织演练。",
                        "null 责任 每日巡护。",
                        "null 责任 落实责任制。");
    }

    @Test
    void reportsThatItOwesStandAmongItsTasks() {
        Document plan = SamplePlan.forest()
                .task("清理可燃物。", responsible("镇林业站"), by("2025年底前", LocalDate.of(2025, 12, 31)))
                .obligation(
                        "各行政村2025年6月20日前报送总结",
                        responsible("各行政村"),
                        by("2025年6月20日前", LocalDate.of(2025, 6, 20)))
                .obligation("2025年9月1日前完成评估", by("2025年9月1日前", LocalDate.of(2025, 9, 1)))
                .document();

        assertThat(Checklist.of(new Owner("东山村", REGISTER), List.of(plan), null).items())
                .extracting(i -> i.date() + " " + i.role() + " " + i.duty().title())
                .containsExactly("2025-06-20 责任（各行政村） 各行政村2025年6月20日前报送总结");
    }

    @Test
    void withoutAWindowThePlansPeriodIsTheWindow() {
        assertThat(lines("镇林业站", null))
                .startsWith("2025-06-30 责任 组织演练。")
                .contains("2027-12-31 责任 组织演练。")
                .hasSize(11 + 1 + 2);
    }

    @Test
    void frequencyWithoutAPeriodIsUnfoldedForAYear() {
        assertThat(lines("各行政村", null))
                .containsExactly("2025-12-31 配合 清理可燃物。", "2025-12-31 责任 清除河道垃圾。", "2026-06-30 责任 清除河道垃圾。");
    }

    @Test
    void memberIsReachedThroughItsGroupInTheDocumentsWhereTheGroupMeansIt() {
        assertThat(lines("东山村", null)).containsExactly("2025-12-31 配合（各行政村） 清理可燃物。");
        assertThat(lines("东山村民委员会", null)).containsExactly("2025-12-31 配合（各行政村） 清理可燃物。");
    }

    @Test
    void unknownNameHasNoOwnerButNamesLikeIt() {
        OwnerNames names = new OwnerNames(TaskMatrix.of(DOCUMENTS), REGISTER);

        assertThat(names.find("镇林业局")).isEmpty();
        assertThat(names.like("镇林业局")).startsWith("镇林业站");
        assertThat(names.like("教育部")).isEmpty();
    }

    @Test
    void everybodyStandsOnceUnderTheFullName() {
        assertThat(new OwnerNames(TaskMatrix.of(DOCUMENTS), REGISTER).all())
                .extracting(Owner::name)
                .containsExactly("柳河镇林业工作站", "各行政村", "东山村民委员会", "西山村");
    }

    private static List<String> lines(String owner, @Nullable Window window) {
        TaskMatrix matrix = TaskMatrix.of(DOCUMENTS);
        Owner who = new OwnerNames(matrix, REGISTER).find(owner).orElseThrow();
        Checklist checklist = Checklist.of(who, DOCUMENTS, window);
        return Stream.concat(checklist.items().stream(), checklist.standing().stream())
                .map(i -> i.date() + " " + i.role() + " " + i.duty().title())
                .toList();
    }

    private static Organisation organisation(
            String name, List<String> shortNames, List<String> members, List<String> documents) {
        return new Organisation(name, shortNames, !members.isEmpty(), members, "", documents, Span.FILE);
    }
}
