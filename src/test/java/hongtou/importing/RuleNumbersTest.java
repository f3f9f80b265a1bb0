package hongtou.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleNumbersTest {
    private static String found(String... lines) {
        Map<Integer, RuleNumber> numbers = RuleNumbers.of(List.of(lines));
        return numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getValue().label() + " " + e.getValue().words())
                .collect(Collectors.joining("|"));
    }

    @Test
    void articlesAreFoundWhereTheyFollowEachOther() {
        assertThat(found("第一章总 则", "第一条为了防火。", "第二条 适用于全镇。", "第一条规定的情形，", "第三条【职责】各村负责。"))
                .isEqualTo("第一章 总则|第一条 为了防火。|第二条 适用于全镇。|第三条 【职责】各村负责。");
    }

    @Test
    void aLineThatCitesAnArticleBeginsNone() {
        assertThat(found("第一条 为了防火。", "第二条 依照条例", "第三条的规定办理。", "第三条 各村负责。")).isEqualTo("第一条 为了防火。|第二条 依照条例|第三条 各村负责。");
        assertThat(found("依照条例", "第二条 处罚。", "其他。")).isEmpty();
    }

    @Test
    void chaptersWithoutArticlesAreFoundTogether() {
        assertThat(found("第一章总则", "一、根据法律，制定本规则。", "第二章   组成人员和政府职能", "二、县长负责。"))
                .isEqualTo("第一章 总则|第二章 组成人员和政府职能");
        assertThat(found("第三章 讲得很清楚", "没有别的章。")).isEmpty();
    }

    @Test
    void decimalsAreFoundWhereTheyFollowEachOther() {
        assertThat(found(
                        "1.总则",
                        "1.1目的依据",
                        "为了防火。",
                        "1.2现状特点",
                        "1.5万元以下。",
                        "2.组织体系",
                        "2.1指挥部",
                        "1.自然灾害。",
                        "2.1.1职责",
                        "2.事故"))
                .isEqualTo("1 总则|1.1 目的依据|1.2 现状特点|2 组织体系|2.1 指挥部|2.1.1 职责");
    }

    @Test
    void chaptersWithoutADotNeedNoNumbersBelowThem() {
        assertThat(found("1 总则", "1.1 目的", "1.2 范围", "2 监测", "各村监测。", "3 处置", "3.1 分级", "4 附则"))
                .isEqualTo("1 总则|1.1 目的|1.2 范围|2 监测|3 处置|3.1 分级|4 附则");
    }

    @Test
    void valuesAndDaysAreNone() {
        assertThat(found("1.1倍以上的", "3.15消费者权益日", "2.5公里处", "1.2米高")).isEmpty();
    }

    @Test
    void endlessRowsOfOneNumberAreReadOnce() {
        assertThat(RuleNumbers.of(Collections.nCopies(60_000, "第一章 总则"))).isEmpty();
        assertThat(RuleNumbers.of(Collections.nCopies(60_000, "1.加强值班"))).isEmpty();
    }
}
