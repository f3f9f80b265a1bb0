package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import hongtou.model.Register;
import org.junit.jupiter.api.Test;

class BodyNamedDifferentlyTest {
    private static final Register REGISTER = Draft.register("{名称: 乡应急管理办公室, 简称: [应急办]}");

    private final BodyNamedDifferently rule = new BodyNamedDifferently();

    @Test
    void namesThatTheRegisterJoinsAreOneBody() {
        Document document = Draft.text("## 一、主要任务\n\n1. 甲。（责任单位：乡应急管理办公室）\n2. 乙。（责任单位：应急办）\n");

        assertThat(Draft.findings(rule, document))
                .extracting(finding -> finding.message().chinese())
                .containsExactly("“应急办”（1 处任务）与“乡应急管理办公室”（1 处任务）可能是同一个单位");
        assertThat(Draft.findings(rule, REGISTER, document))
                .extracting(finding -> finding.message().chinese())
                .containsExactly("“应急办”（1 处任务）与“乡应急管理办公室”（1 处任务）是同一个单位，没有注明简称");
    }

    @Test
    void abbreviationThatTheDocumentAnnouncesIsFine() {
        String said = "由乡应急管理办公室（以下简称“应急办”）牵头。\n\n";
        Document document = Draft.text(said + "## 一、主要任务\n\n1. 甲。（责任单位：乡应急管理办公室）\n2. 乙。（责任单位：应急办）\n");

        assertThat(Draft.findings(rule, REGISTER, document)).isEmpty();
    }

    @Test
    void twoNamesOfOneBodyAreReportedAtTheRarer() {
        Document document = Draft.text(tasks("乡应急管理办公室、派出所", "应急办", "应急办、派出所"));

        Diagnostic finding = Draft.findings(rule, document).get(0);
        assertThat(Draft.words(finding)).isEqualTo("乡应急管理办公室");
        assertThat(finding.message().chinese()).contains("（1 处任务）", "“应急办”（2 处任务）");
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

    @Test
    void damagedNamesOfGroupsAreReported() {
        Document cut = Draft.text(tasks("安委会各成员单位", "安委会各成员单位", "委会各成员单位"));
        assertThat(Draft.words(rule, cut)).containsExactly("委会各成员单位");

        Document loose = Draft.text(tasks("负有安全生产监管职责的部门", "负有安全生产监管职责的部门", "负有安全监管职责的部门", "负有安全生产监管职责部门"));
        assertThat(Draft.words(rule, loose)).contains("负有安全监管职责的部门", "负有安全生产监管职责部门");
    }

    @Test
    void groupsWithinGroupsAreOthers() {
        assertThat(Draft.findings(
                        rule, Draft.text(tasks("县安委会成员单位", "县安委会其他成员单位", "县安委会有关成员单位", "镇安委会各成员单位", "安委会各成员单位"))))
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
