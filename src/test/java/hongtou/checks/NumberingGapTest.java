package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

class NumberingGapTest {
    private final NumberingGap rule = new NumberingGap();

    @Test
    void missingClauseIsNamed() {
        String body = "## 一、任务\n\n### （一）甲\n\n子。\n\n### （二）乙\n\n丑。\n\n### （四）丁\n\n寅。\n";

        Diagnostic finding = Draft.findings(rule, Draft.text(body)).get(0);
        assertThat(Draft.words(finding)).isEqualTo("（四）");
        assertThat(finding.message().chinese()).isEqualTo("编号“（二）”之后是“（四）”，缺“（三）”");
    }

    @Test
    void severalMissingNumbersAreNamedByFirstAndLast() {
        String body = "## 一、甲\n\n子。\n\n## 六、乙\n\n丑。\n";

        assertThat(Draft.findings(rule, Draft.text(body)).get(0).message().chinese())
                .isEqualTo("编号“一”之后是“六”，缺“二”至“五”");
    }

    @Test
    void firstNumberShouldBeOne() {
        assertThat(Draft.findings(rule, Draft.text("## 二、甲\n\n子。\n"))
                        .get(0)
                        .message()
                        .chinese())
                .isEqualTo("编号从“二”开始，缺“一”");
    }

    @Test
    void numberThatTurnsBackIsOutOfOrder() {
        String body = "## 一、甲\n\n子。\n\n## 三、乙\n\n丑。\n\n## 二、丙\n\n寅。\n";

        assertThat(Draft.findings(rule, Draft.text(body)))
                .extracting(d -> d.message().chinese())
                .containsExactly("编号“一”之后是“三”，缺“二”", "编号“二”的次序颠倒");
    }

    @Test
    void itemsMayRunThroughAllSectionsOrBeginInEach() {
        String through = "## 一、任务\n\n### （一）甲\n\n1. 子。\n2. 丑。\n\n### （二）乙\n\n3. 寅。\n\n### （三）丙\n\n4. 卯。\n";
        String again = "## 一、任务\n\n### （一）甲\n\n1. 子。\n2. 丑。\n\n### （二）乙\n\n1. 寅。\n\n### （三）丙\n\n1. 卯。\n";

        assertThat(Draft.findings(rule, Draft.text(through))).isEmpty();
        assertThat(Draft.findings(rule, Draft.text(again))).isEmpty();
    }

    @Test
    void gapBetweenSectionsIsSeenWhereItemsRunThrough() {
        String body =
                "## 一、任务\n\n### （一）甲\n\n1. 子。\n2. 丑。\n\n### （二）乙\n\n3. 寅。\n\n### （三）丙\n\n4. 卯。\n\n### （四）丁\n\n6. 辰。\n";

        assertThat(Draft.findings(rule, Draft.text(body)).get(0).message().chinese())
                .isEqualTo("编号“4”之后是“6”，缺“5”");
    }

    @Test
    void clausesMayRunThroughAllChapters() {
        String body = "## 一、甲\n\n（一）子。\n\n（二）丑。\n\n## 二、乙\n\n（三）寅。\n\n## 三、丙\n\n（四）卯。\n";

        assertThat(Draft.findings(rule, Draft.text(body))).isEmpty();
    }

    @Test
    void headingsThatTheToolNumbersHaveNoGaps() {
        assertThat(Draft.findings(rule, Draft.text("## 甲\n\n子。\n\n## 乙\n\n丑。\n")))
                .isEmpty();
    }

    @Test
    void tenIsFollowedByEleven() {
        StringBuilder body = new StringBuilder();
        for (String number : "一 二 三 四 五 六 七 八 九 十 十一 十二".split(" ")) {
            body.append("## ").append(number).append("、任务\n\n子。\n\n");
        }

        assertThat(Draft.findings(rule, Draft.text(body.toString()))).isEmpty();
    }
}
