package hongtou.audit.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelsTest {
    @ParameterizedTest
    @CsvSource({
        "一、总体要求, 1, 1, true",
        "十二、附则, 1, 12, true",
        "一.总体要求, 1, 1, false",
        "（三）压实责任, 2, 3, true",
        "(三)压实责任, 2, 3, false",
        "（二十一）压实责任, 2, 21, true",
        "3.开展检查, 3, 3, true",
        "3．开展检查, 3, 3, false",
        "3、开展检查, 3, 3, false",
        "（4）登记造册, 4, 4, true",
        "(4)登记造册, 4, 4, false"
    })
    void readsTheLabel(String line, int level, int number, boolean correct) {
        assertThat(Levels.of(line)).hasValueSatisfying(l -> {
            assertThat(l.level()).isEqualTo(level);
            assertThat(l.number()).isEqualTo(number);
            assertThat(l.correct()).isEqualTo(correct);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"一是压实责任", "3.5公里以内", "2024年底前", "（此件公开发布）", "全镇各单位"})
    void otherTextHasNoLabel(String line) {
        assertThat(Levels.of(line)).isEmpty();
    }

    @Test
    void eachLevelHasItsFace() {
        assertThat(Levels.of("一、总体要求").orElseThrow().face().chinese()).isEqualTo("黑体");
        assertThat(Levels.of("（一）指导思想").orElseThrow().face().chinese()).isEqualTo("楷体");
        assertThat(Levels.of("1.压实责任").orElseThrow().face().chinese()).isEqualTo("仿宋");
    }
}
