package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import hongtou.model.Register;
import org.junit.jupiter.api.Test;

class OwnerUnknownTest {
    private final OwnerUnknown rule = new OwnerUnknown();

    private static final Register REGISTER = Draft.register("名称: 乡应急办", "名称: 乡水利站", "{名称: 乙乡派出所, 简称: [派出所]}");

    private static Document owned(String more, String owner) {
        return Draft.head(
                more, "## 一、主要任务\n\n1. 甲。（责任单位：乡应急办）\n2. 乙。（责任单位：乡水利站）\n3. 丙。（责任单位：派出所）\n4. 丁。（责任单位：" + owner + "）\n");
    }

    @Test
    void ownerThatNobodyKnowsIsReported() {
        assertThat(Draft.findings(rule, REGISTER, owned("", "供电锁")))
                .extracting(Draft::words)
                .containsExactly("供电锁");
    }

    @Test
    void issuersRecipientsAndGroupsOfBodiesAreKnown() {
        assertThat(Draft.findings(rule, REGISTER, owned("", "甲县乙乡人民政府"))).isEmpty();
        assertThat(Draft.findings(rule, REGISTER, owned("", "各有关部门"))).isEmpty();
    }

    @Test
    void leaderGroupKnowsItsMembers() {
        String body = """
                ## 一、主要任务

                1. 甲。（责任单位：乡应急办）
                2. 乙。（责任单位：乡水利站）
                3. 丙。（责任单位：派出所）
                4. 丁。（责任单位：供电所）

                ## 二、组织领导

                - 组长：
                  - 张建国　乡长
                - 成员：
                  - 李为民　应急办主任
                  - 王志强　水利站站长
                  - 赵大勇　派出所所长
                """;

        assertThat(Draft.findings(rule, Draft.text(body)))
                .extracting(Draft::words)
                .containsExactly("供电所");
    }

    @Test
    void registerThatKnowsFewIsNotMeantToKnowAll() {
        assertThat(Draft.findings(rule, Draft.register("名称: 乡应急办"), owned("", "供电锁")))
                .isEmpty();
        assertThat(Draft.findings(rule, owned("", "供电锁"))).isEmpty();
    }
}
