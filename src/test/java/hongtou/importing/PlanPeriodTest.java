package hongtou.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanPeriodTest {
    private static final LocalDate ISSUED = LocalDate.of(2025, 10, 8);

    @ParameterizedTest
    @CsvSource({
        "青河镇2025年秸秆禁烧工作方案, 2025年",
        "青河镇安全生产三年行动方案（2024—2026年）, 2024—2026年",
        "青河镇2025年秋冬季森林防灭火工作方案, ''",
        "青河镇2025年度冬春农田水利建设方案, ''",
        "青河镇2025年冬季扫雪保畅工作方案, ''",
        "青河镇应急预案（2025年修订）, ''"
    })
    void yearOfTheTitleIsThePeriodUnlessTheWorkRunsIntoTheNext(String title, String period) {
        assertThat(PlanPeriod.of(List.of(title), List.of(), ISSUED)).isEqualTo(period);
    }
}
