package hongtou.view;

import static hongtou.view.SamplePlan.again;
import static hongtou.view.SamplePlan.by;
import static hongtou.view.SamplePlan.lead;
import static hongtou.view.SamplePlan.nobody;
import static hongtou.view.SamplePlan.ongoing;
import static hongtou.view.SamplePlan.quarterly;
import static hongtou.view.SamplePlan.responsible;
import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Deadline;
import hongtou.model.Origin;
import hongtou.view.TaskMatrix.Rhythm;
import hongtou.view.TaskMatrix.Row;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskMatrixTest {
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

    @Test
    void rowSaysWhereItsTaskStands() {
        Row row = row();

        assertThat(row.id()).isEqualTo("liuhe-2025-6/1.1.1");
        assertThat(row.clause()).isEqualTo("一（一）1");
        assertThat(row.category()).isEqualTo("（一）火源管理");
        assertThat(row.anchor()).isEqualTo("s-1-1-1");
    }

    @Test
    void taskWithoutStatedTimeIsNeitherOnceNorAgain() {
        assertThat(row().rhythm()).isEqualTo(Rhythm.UNSTATED);
        assertThat(row().rhythm().chinese()).isEmpty();
        assertThat(row(by("6月底前", JUNE)).rhythm()).isEqualTo(Rhythm.ONCE);
        assertThat(row(again("每季度", quarterly())).rhythm()).isEqualTo(Rhythm.RECURRING);
        assertThat(row(ongoing("长期坚持")).rhythm()).isEqualTo(Rhythm.RECURRING);
    }

    @Test
    void dayOfTheSlotIsTheDayOfTheTask() {
        Row row = row(by("2025年底前", YEAR_END, Origin.TEXT), by("2025年6月", JUNE, Origin.TAIL));

        assertThat(row.date()).isEqualTo(JUNE);
        assertThat(row.due()).containsExactly("2025年底前", "2025年6月");
    }

    @Test
    void sentencesSayTheDayWhereTheSlotDoesNot() {
        assertThat(row(ongoing("按进度推进"), by("2025年底前", YEAR_END, Origin.TEXT)).date())
                .isEqualTo(YEAR_END);
    }

    @Test
    void bodiesWithMostTasksComeFirst() {
        TaskMatrix matrix = TaskMatrix.of(List.of(SamplePlan.forest()
                .task("清理可燃物。", lead("镇林业站", "各行政村"))
                .task("设置宣传牌。", responsible("各行政村"))
                .task("储备物资。", nobody())
                .document()));

        assertThat(matrix.byOwner().keySet()).containsExactly("各行政村", "镇林业站");
        assertThat(matrix.rows().get(0).role("镇林业站")).isEqualTo("牵头");
        assertThat(matrix.rows().get(0).role("各行政村")).isEqualTo("配合");
        assertThat(matrix.rows().get(1).role("各行政村")).isEqualTo("责任");
        assertThat(matrix.rows().get(2).role("各行政村")).isEmpty();
    }

    private static Row row(Deadline... deadlines) {
        return TaskMatrix.of(List.of(
                        SamplePlan.forest().task("清理可燃物。", nobody(), deadlines).document()))
                .rows()
                .get(0);
    }
}
