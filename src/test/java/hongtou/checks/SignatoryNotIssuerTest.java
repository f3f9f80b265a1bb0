package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatoryNotIssuerTest {
    private final SignatoryNotIssuer rule = new SignatoryNotIssuer();

    @ParameterizedTest
    @CsvSource({"临县安家庄乡人民政府, 中共临县安家庄乡委员会", "白土镇安全生产委员会, 白土镇安全生产领导小组", "长子县安全生产委员会, 长子县安全生产委员会办公室", "甲县应急管理局, 办公室"})
    void anotherBodyIsReportedAtItsName(String issuer, String signatory) {
        assertThat(Draft.words(rule, signed(issuer, signatory))).containsExactly(signatory);
    }

    @ParameterizedTest
    @CsvSource({
        "临县安家庄乡人民政府, 临县安家庄乡人民政府",
        "临县安家庄乡人民政府, 安家庄乡人民政府",
        "安家庄乡人民政府, 临县安家庄乡人民政府",
        "临县安家庄乡人民政府文件, 临县安家庄乡人民政府",
        "中国共产党甲县委员会, 中共甲县委员会"
    })
    void longAndShortFormsAreOneBody(String issuer, String signatory) {
        assertThat(Draft.findings(rule, signed(issuer, signatory))).isEmpty();
    }

    @Test
    void eachSignatoryOfAJointDocumentMustBeAnIssuer() {
        String joint = "发文机关:\n  - 甲县财政局\n  - 甲县教育局\n署名:\n  - 甲县教育局\n  - 甲县民政局\n";

        assertThat(Draft.words(rule, Draft.bare(joint))).containsExactly("甲县民政局");
    }

    @Test
    void orderIsSignedByAPerson() {
        assertThat(Draft.findings(rule, Draft.bare("版式: 命令\n发文机关: 甲县人民政府\n署名: 县长　张三\n")))
                .isEmpty();
    }

    @Test
    void signatureStampIsAPersons() {
        assertThat(Draft.findings(rule, Draft.bare("发文机关: 甲县人民政府\n用印: 签名章\n署名: 县长　张三\n")))
                .isEmpty();
    }

    @Test
    void issuerSignsWhereNobodyElseIsWritten() {
        assertThat(Draft.findings(rule, Draft.bare("发文机关: 甲县人民政府\n"))).isEmpty();
    }

    @Test
    void findingLeadsToTheIssuer() {
        Diagnostic finding = Draft.findings(rule, signed("甲县人民政府", "甲县财政局")).get(0);

        assertThat(finding.message().chinese()).contains("“甲县财政局”", "“甲县人民政府”");
        assertThat(finding.related()).hasSize(1);
    }

    private static Document signed(String issuer, String signatory) {
        return Draft.bare("发文机关: " + issuer + "\n署名: " + signatory + "\n");
    }
}
