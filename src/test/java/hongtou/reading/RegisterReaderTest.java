package hongtou.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Organisation;
import hongtou.model.Register;
import hongtou.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RegisterReaderTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    @Test
    void bodyHasItsNamesItsParentAndItsDocuments() {
        Register register = read("""
                单位:
                  - 名称: 柳河镇安全生产委员会办公室
                    简称: [镇安委办, 镇安委会办公室]
                    上级: 柳河镇安全生产委员会
                    适用: liuhe-2025-6
                  - 名称: 各行政村
                    类型: 群体
                    成员:
                      - 东山村
                      - 西山村
                """);

        assertThat(findings).isEmpty();
        assertThat(register.organisations())
                .extracting(
                        Organisation::name,
                        Organisation::shortNames,
                        Organisation::group,
                        Organisation::members,
                        Organisation::parent,
                        Organisation::documents)
                .containsExactly(
                        tuple(
                                "柳河镇安全生产委员会办公室",
                                List.of("镇安委办", "镇安委会办公室"),
                                false,
                                List.of(),
                                "柳河镇安全生产委员会",
                                List.of("liuhe-2025-6")),
                        tuple("各行政村", List.of(), true, List.of("东山村", "西山村"), "", List.of()));
    }

    @Test
    void bodyAboveItselfIsReported() {
        read("单位:\n  - {名称: 镇安委办, 上级: 镇安委会}\n  - {名称: 镇安委会, 上级: 镇安委办}\n  - {名称: 镇林业站, 上级: 镇安委会}\n");

        assertThat(findings)
                .extracting(f -> f.message().chinese())
                .containsExactly("“镇安委办”的上级绕回了它自己", "“镇安委会”的上级绕回了它自己");
    }

    @Test
    void unknownKeyIsFoundWithTheNearestOne() {
        read("""
                单位:
                  - 名称: 镇林业站
                    简稱: 林业站
                """);

        assertThat(findings).extracting(Diagnostic::code).containsExactly("HT903");
        assertThat(Objects.requireNonNull(findings.get(0).hint()).chinese()).isEqualTo("是不是“简称”？");
        assertThat(findings.get(0).place().start().line()).isEqualTo(3);
    }

    @Test
    void oneNameForTwoBodiesOfOneDocumentIsFound() {
        read("""
                单位:
                  - {名称: 甲镇安委办, 简称: 安委办, 适用: jia}
                  - {名称: 乙镇安委办, 简称: 安委办, 适用: yi}
                  - {名称: 丙镇安委办, 简称: 安委办}
                """);

        assertThat(findings).extracting(Diagnostic::code).containsExactly("HT904");
        assertThat(findings.get(0).place().start().line()).isEqualTo(4);
    }

    @Test
    void valuesOfTheWrongKindAreFound() {
        read("""
                单位:
                  - 镇林业站
                  - 简称: 林业站
                  - {名称: 派出所, 类型: 部门}
                  - {名称: 财政所, 类型: 单位, 成员: [张三]}
                """);
        read("单位: 镇林业站\n");

        assertThat(findings).hasSize(5).extracting(Diagnostic::code).containsOnly("HT905");
    }

    @Test
    void nothingIsAnEmptyRegister() {
        assertThat(read("").organisations()).isEmpty();
        assertThat(findings).isEmpty();
    }

    private Register read(String text) {
        return RegisterReader.read(new SourceFile("content/organisations.yml", text), findings::add);
    }
}
