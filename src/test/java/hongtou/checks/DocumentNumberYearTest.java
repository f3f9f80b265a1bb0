package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import org.junit.jupiter.api.Test;

class DocumentNumberYearTest {
    private final DocumentNumberYear rule = new DocumentNumberYear();

    @Test
    void yearOfTheNumberShouldBeThatOfTheDate() {
        Document document = Draft.bare("发文字号: 乙政发〔2023〕17号\n成文日期: 2024-01-05\n");

        Diagnostic finding = Draft.findings(rule, document).get(0);
        assertThat(finding.message().chinese()).contains("2024年1月5日");
        assertThat(finding.related()).hasSize(1);
    }

    @Test
    void sameYearIsFine() {
        assertThat(Draft.findings(rule, Draft.bare("发文字号: 乙政发〔2024〕17号\n成文日期: 2024-12-31\n")))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.bare("发文字号: 第17号\n成文日期: 2024-12-31\n")))
                .isEmpty();
        assertThat(Draft.findings(rule, Draft.bare("发文字号: 乙政发〔2024〕17号\n"))).isEmpty();
    }
}
