package hongtou.view;

import static hongtou.view.SamplePlan.again;
import static hongtou.view.SamplePlan.by;
import static hongtou.view.SamplePlan.monthly;
import static hongtou.view.SamplePlan.nobody;
import static hongtou.view.SamplePlan.ongoing;
import static hongtou.view.SamplePlan.responsible;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hongtou.model.Origin;
import hongtou.view.Calendar.Entry;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

    @Test
    void tasksAndObligationsStandByDay() {
        Calendar calendar = Calendar.of(List.of(SamplePlan.forest()
                .task("清理可燃物。", responsible("镇林业站"), by("2025年底前", YEAR_END), by("6月底前", JUNE))
                .task("设置宣传牌。", nobody(), ongoing("长期坚持"))
                .obligation("每月21日前报送进展情况", again("每月21日前", monthly(21)))
                .obligation("年底前报送总结", by("年底前", YEAR_END))
                .document()));

        assertThat(calendar.entries())
                .extracting(Entry::id, Entry::date)
                .containsExactly(
                        tuple("liuhe-2025-6/2/d1/1", LocalDate.of(2025, 3, 21)),
                        tuple("liuhe-2025-6/1.1.1/2", JUNE),
                        tuple("liuhe-2025-6/1.1.1/1", YEAR_END),
                        tuple("liuhe-2025-6/2/d2/1", YEAR_END));
    }

    @Test
    void wordsForOneDayOfOneTaskStandTogether() {
        Calendar calendar = Calendar.of(List.of(SamplePlan.forest()
                .task("清理可燃物。", nobody(), by("2025年底前", YEAR_END, Origin.TEXT), by("2025年12月", YEAR_END))
                .document()));

        assertThat(calendar.entries()).extracting(Entry::words).containsExactly("2025年底前；2025年12月");
    }
}
