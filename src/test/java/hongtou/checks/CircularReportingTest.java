package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CircularReportingTest {
    private final CircularReporting rule = new CircularReporting();

    private static final String TASKS = "## 一、主要任务\n\n1. 甲。（责任单位：乡应急办）\n2. 乙。（责任单位：乡水利站）\n\n## 二、工作要求\n\n";

    @Test
    void reportToOneselfIsReported() {
        assertThat(Draft.words(rule, Draft.text(TASKS + "乡应急办要做好汇总，每月25日前报乡应急办。")))
                .containsExactly("乡应急办要做好汇总，每月25日前报乡应急办");
    }

    @Test
    void reportsBackAndForthAreReported() {
        assertThat(Draft.findings(rule, Draft.text(TASKS + "乡水利站每月报送乡应急办。乡应急办每月向乡水利站报告。")))
                .hasSize(1);
    }

    @Test
    void namesOfOneBodyAreJoinedByTheRegister() {
        assertThat(Draft.findings(
                        rule, Draft.register("{名称: 乙乡应急管理办公室, 简称: [乡应急办]}"), Draft.text(TASKS + "乡应急办每月报送乙乡应急管理办公室。")))
                .hasSize(1);
    }

    @Test
    void reportsUpwardsAndOthersReportsAreFine() {
        assertThat(Draft.findings(rule, Draft.text(TASKS + "乡水利站每月报送乡应急办。乡应急办汇总后报县应急局。")))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.text(TASKS + "乡应急办要督促各村每月向乡应急办报送。")))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.text(TASKS + "请将方案报乡应急办备案。"))).isEmpty();
    }
}
