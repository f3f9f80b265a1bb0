package hongtou.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskTitleTest {
    private static final String LONG = "，并对排查出的问题逐项登记、逐项销号，确保按照上级要求的时间和标准全部整改到位，不留死角盲区";

    @Test
    void aShortFirstSentenceIsTheTitle() {
        assertThat(TaskTitle.of("", "清理河道。汛前完成。", List.of())).isEqualTo("清理河道");
    }

    @Test
    void aRunInHeadingIsTheTitle() {
        assertThat(TaskTitle.of("清理河道", "清理河道。汛前完成。", List.of())).isEqualTo("清理河道");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年11月15日前，完成清洁取暖改造任务", "2026年底前，完成清洁取暖改造任务", "到2026年6月，完成清洁取暖改造任务", "每年汛前组织排查地质灾害隐患点"})
    void theTimeAloneIsNoTitle(String title) {
        assertThat(TaskTitle.of("", title + LONG + "。", List.of())).isEqualTo(title);
    }
}
