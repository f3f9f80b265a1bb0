package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrinterUnrelatedTest {
    private final PrinterUnrelated rule = new PrinterUnrelated();

    @Test
    void printerOfAnotherPlaceIsReported() {
        assertThat(Draft.words(rule, Draft.bare("发文机关: 甲县乙川乡人民政府\n印发机关: 丙山镇党政综合办公室\n")))
                .containsExactly("丙山镇党政综合办公室");
    }

    @Test
    void officeOfTheIssuerIsFine() {
        assertThat(Draft.findings(rule, Draft.bare("发文机关: 临县安家庄乡人民政府\n印发机关: 安家庄乡党政综合办公室\n")))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.bare("发文机关: 长子县安全生产委员会\n印发机关: 长子县应急管理局\n")))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.bare("印发机关: 丙镇党政办\n"))).isEmpty();
    }
}
