package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyUnclearTest {
    private final BodyUnclear rule = new BodyUnclear();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"清单报区安委会办公室备案，投入情况报安委会办公室。 | 安委会办公室", "县防汛办统一调度，雨情及时上报防汛办。 | 防汛办", "明确责任分工，报上一级安委办备案。 | 上一级安委办"})
    void reportToABodyOfNoLevelIsTold(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly(words);
    }

    @Test
    void thirdNameOfTheSameUnitsIsToldWithTheSecond() {
        String text = "各乡直单位要负责，乡直机关要带头，乡直各企业要配合，各乡直单位要总结。";
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly("乡直机关", "乡直各企业");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "清单报县安委会办公室备案，安委会办公室定期通报。",
                "投入情况报安委会办公室。",
                "各乡直单位要负责，乡直企业要配合，各乡直单位要总结。",
                "报县安委办备案，由上一级机关审批。",
                "通报安委办成员单位，汇报安委办工作，县安委办负责。"
            })
    void clearNamesAreLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }
}
