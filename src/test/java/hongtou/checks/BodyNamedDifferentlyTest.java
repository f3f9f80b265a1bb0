package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import org.junit.jupiter.api.Test;

class BodyNamedDifferentlyTest {
    private final BodyNamedDifferently rule = new BodyNamedDifferently();

    @Test
    void namesThatTheRegisterJoinsAreOneBody() {
        Document document = Draft.text("## 一、主要任务\n\n1. 甲。（责任单位：乡应急管理办公室）\n2. 乙。（责任单位：应急办）\n");

        assertThat(Draft.findings(rule, document)).hasSize(1);
        assertThat(Draft.findings(rule, Draft.register("{名称: 乡应急管理办公室, 简称: [应急办]}"), document))
                .isEmpty();
    }

    @Test
    void twoNamesOfOneBodyAreReportedAtTheRarer() {
        Document document = Draft.text(tasks("乡应急管理办公室、派出所", "应急办", "应急办、派出所"));

        Diagnostic finding = Draft.findings(rule, document).get(0);
        assertThat(Draft.words(finding)).isEqualTo("乡应急管理办公室");
        assertThat(finding.message().chinese()).contains("（1 处）", "“应急办”（2 处）");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void differentBodiesAreLeftAlone() {
        assertThat(Draft.findings(rule, Draft.text(tasks("村镇规划建设办、乡村建设办", "公共服务办、派出所", "财政所、司法所"))))
                .isEmpty();
    }

    @Test
    void collectivesAreNoBodies() {
        assertThat(Draft.findings(rule, Draft.text(tasks("各行政村", "各村", "其他行业主管部门"))))
                .isEmpty();
    }

    private static String tasks(String... owners) {
        StringBuilder body = new StringBuilder("## 一、主要任务\n\n");
        for (int i = 0; i < owners.length; i++) {
            body.append(i + 1).append(". 落实任务。（责任单位：").append(owners[i]).append("）\n\n");
        }
        return body.toString();
    }
}
