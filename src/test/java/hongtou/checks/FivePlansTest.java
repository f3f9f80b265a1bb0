package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Exempted;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import hongtou.reading.PlanReader;
import hongtou.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The five real plans: every defect that a careful reader finds in them, and no false alarm. */
class FivePlansTest {

    @Test
    void realDefectsAreFoundAndNothingElse() throws IOException {
        assertThat(findings(Severity.ERROR)).isEmpty();
        assertThat(findings(Severity.WARNING))
                .filteredOn(line -> !line.contains(" HT301 "))
                .containsExactly(
                        "anjiazhuang-2024-17 HT104 中共临县安家庄乡委员会",
                        "anjiazhuang-2024-17 HT608 至少1",
                        "anjiazhuang-2024-17 HT612 厂区域",
                        "anjiazhuang-2024-17 HT612 违法行",
                        "anjiazhuang-2024-17 HT207 进企业、进农村、进学校、进家庭",
                        "baitu-2024-2 HT104 白土镇安全生产领导小组",
                        "baitu-2024-2 HT609 委委",
                        "dajing-2024 HT102 ",
                        "dajing-2024 HT103 ",
                        "dajing-2024 HT207 十大行动",
                        "dajing-2024 HT203 （九）",
                        "xihe-2024-20 HT612 事故发生",
                        "xihe-2024-20 HT612 消防涉及审查",
                        "xihe-2024-20 HT610 爲",
                        "zhangzi-2024-4 HT104 长子县安全生产委员会办公室",
                        "zhangzi-2024-4 HT607 and",
                        "zhangzi-2024-4 HT612 法制思维");
    }

    @Test
    void slipsOfPunctuationAreToldAtTheirPlaces() throws IOException {
        assertThat(findings(Severity.INFO))
                .contains(
                        "anjiazhuang-2024-17 HT601 2024-2026年",
                        "baitu-2024-2 HT602 ,",
                        "baitu-2024-2 HT606 、",
                        "anjiazhuang-2024-17 HT620 ）结合",
                        "baitu-2024-2 HT302 委会各成员单位",
                        "baitu-2024-2 HT606 。",
                        "baitu-2024-2 HT611 持续开展全省",
                        "baitu-2024-2 HT617 《中共栾川县委栾川县人民政府关于印发安全生产职责清单》",
                        "baitu-2024-2 HT618 。",
                        "baitu-2024-2 HT622 集中挂牌、公布、曝光、处理一批",
                        "anjiazhuang-2024-17 HT623 各行政村、各企业单位安全生产监管、消防工作、防灾减灾救灾、应急救援等人员力量",
                        "xihe-2024-20 HT621 范围时间",
                        "dajing-2024 HT619 ，",
                        "xihe-2024-20 HT602 )",
                        "xihe-2024-20 HT611 区安委会有关成员单位要",
                        "anjiazhuang-2024-17 HT614 5％",
                        "anjiazhuang-2024-17 HT624 本单位领域",
                        "anjiazhuang-2024-17 HT624 理论中心组",
                        "anjiazhuang-2024-17 HT624 总书记",
                        "anjiazhuang-2024-17 HT624 促一方发展保一方平安",
                        "anjiazhuang-2024-17 HT624 安委办会",
                        "anjiazhuang-2024-17 HT625 纳入安全生产和消防工作检查考核、各行政村领导干部绩效考核的一项重要内容",
                        "anjiazhuang-2024-17 HT626 ，",
                        "anjiazhuang-2024-17 HT627 并",
                        "baitu-2024-2 HT617 《栾川县人民政府进一步明确有关行业领域安全生产监管职责的通知》",
                        "baitu-2024-2 HT624 密集场所",
                        "baitu-2024-2 HT624 本质安全生产水平",
                        "baitu-2024-2 HT624 负有安全监管职责",
                        "baitu-2024-2 HT624 建设施工",
                        "baitu-2024-2 HT624 技术装备推广",
                        "baitu-2024-2 HT624 没有生产经营主体",
                        "baitu-2024-2 HT625 加大对废弃非煤矿山、开采多年和严重超采的矿山风险研判整治",
                        "baitu-2024-2 HT625 违规使用燃气的大中型商店建筑内厨房违规设置",
                        "baitu-2024-2 HT625 是否设置",
                        "baitu-2024-2 HT626 、",
                        "baitu-2024-2 HT627 。",
                        "dajing-2024 HT628 自治区政府",
                        "dajing-2024 HT628 林",
                        "xihe-2024-20 HT621 主要负责人",
                        "xihe-2024-20 HT624 其它",
                        "xihe-2024-20 HT625 加大危化品重大危险源、非煤矿山、建筑施工、交通运输、水利、能源、消防、粉尘涉爆等行业领域安全风险监测预警系统建设应用",
                        "xihe-2024-20 HT626 、",
                        "zhangzi-2024-4 HT624 建设施工",
                        "zhangzi-2024-4 HT624 的",
                        "zhangzi-2024-4 HT625 利用全国全省重大事故隐患排查整治直报系统和",
                        "zhangzi-2024-4 HT626 ，",
                        "zhangzi-2024-4 HT302 负有安全监管职责的部门",
                        "zhangzi-2024-4 HT302 负有安全生产监管职责部门",
                        "zhangzi-2024-4 HT611 在全市评选",
                        "anjiazhuang-2024-17 HT630 乡直各单位",
                        "baitu-2024-2 HT629 “九小”场所",
                        "baitu-2024-2 HT302 镇应急管理办公室",
                        "baitu-2024-2 HT628 县",
                        "baitu-2024-2 HT631 国土资源执法队",
                        "dajing-2024 HT630 上级安委办",
                        "anjiazhuang-2024-17 HT633 报送工作进展情况",
                        "zhangzi-2024-4 HT611 县委县政府要",
                        "zhangzi-2024-4 HT629 全县安全生产治本攻坚三年行动领导小组",
                        "baitu-2024-2 HT620 要求",
                        "baitu-2024-2 HT626 查实即奖",
                        "dajing-2024 HT611 各级",
                        "xihe-2024-20 HT629 有关部门单位",
                        "xihe-2024-20 HT629 四项整治",
                        "xihe-2024-20 HT630 安委会办公室",
                        "zhangzi-2024-4 HT629 负有安全生产监督管理职责",
                        "zhangzi-2024-4 HT625 作为领导干部选拔任用的重要依据")
                .anyMatch(line -> line.startsWith("anjiazhuang-2024-17 HT507 - 组长"))
                .doesNotContain("xihe-2024-20 HT605 )");
    }

    private static List<String> findings(Severity severity) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("content/plans"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.toString().replace('\\', '/');
                documents.add(PlanReader.read(new SourceFile(name, Files.readString(file)))
                        .document());
            }
        }
        assertThat(documents).hasSizeGreaterThanOrEqualTo(5);
        Findings checked = Checks.of(documents);
        return Stream.concat(
                        checked.findings().stream(), checked.exempted().stream().map(Exempted::finding))
                .filter(d -> d.severity() == severity)
                .sorted(Diagnostic.ORDER)
                .map(FivePlansTest::line)
                .toList();
    }

    private static String line(Diagnostic finding) {
        String file =
                Path.of(finding.place().file().name()).getFileName().toString().replace(".md", "");
        return file + " " + finding.code() + " " + Draft.words(finding);
    }
}
