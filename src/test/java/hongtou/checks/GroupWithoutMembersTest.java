package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import org.junit.jupiter.api.Test;

class GroupWithoutMembersTest {
    private final GroupWithoutMembers rule = new GroupWithoutMembers();

    private static final Document DOCUMENT = Draft.text("## 一、主要任务\n\n1. 甲。（责任单位：各行政村）\n2. 乙。（责任单位：各行政村、乡应急办）\n");

    @Test
    void emptyGroupIsReportedOnce() {
        assertThat(Draft.findings(rule, Draft.register("{名称: 各行政村, 类型: 群体}"), DOCUMENT))
                .extracting(Draft::words)
                .containsExactly("各行政村");
    }

    @Test
    void groupWithMembersAndSingleBodiesAreFine() {
        assertThat(Draft.findings(rule, Draft.register("{名称: 各行政村, 成员: [甲村, 乙村]}", "名称: 乡应急办"), DOCUMENT))
                .isEmpty();
        assertThat(Draft.findings(rule, DOCUMENT)).isEmpty();
    }

    @Test
    void groupOfAnotherDocumentIsNotMeant() {
        assertThat(Draft.findings(rule, Draft.register("{名称: 各行政村, 类型: 群体, 适用: b}"), DOCUMENT))
                .isEmpty();
    }
}
