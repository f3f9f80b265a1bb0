package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Exempted;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Holidays;
import hongtou.model.Register;
import hongtou.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExemptionsTest {
    private static final String GAPS = """
            ## 一、任务

            ### （一）甲

            子。

            ### （三）乙

            丑。

            ## 二、保障

            ### （一）丙

            寅。

            ### （三）丁

            卯。
            """;

    @Test
    void exemptionWithoutAPlaceHoldsForTheWholeDocument() {
        Findings found = check("  - {规则: HT203, 理由: 原文如此}\n");

        assertThat(codes(found)).doesNotContain("HT203", "HT912");
        assertThat(found.exempted()).hasSize(2).allMatch(e -> e.reason().equals("原文如此"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一（三）", "'一、（三）'", "一(三)", "一 （三）", "（三）乙", "“（三）乙”"})
    void placeIsAPathOrWords(String where) {
        Findings found = check("  - {规则: HT203, 位置: " + where + ", 理由: 原文如此}\n");

        assertThat(found.exempted()).extracting(Exempted::finding).hasSize(1);
        assertThat(codes(found)).containsOnlyOnce("HT203").doesNotContain("HT912");
    }

    @Test
    void chapterHoldsWhatStandsBelowIt() {
        Findings found = check("  - {规则: HT203, 位置: 二, 理由: 原文如此}\n");

        assertThat(found.exempted()).hasSize(1);
        assertThat(found.exempted().get(0).finding().place().start().line()).isGreaterThan(20);
    }

    @Test
    void exemptionThatMatchesNothingIsAFindingAtTheExemption() {
        Findings found = check("  - {规则: HT203, 位置: 三, 理由: 原文如此}\n");

        Diagnostic idle = found.findings().stream()
                .filter(d -> d.code().equals("HT912"))
                .findFirst()
                .orElseThrow();
        assertThat(Draft.words(idle)).contains("位置: 三");
        assertThat(idle.message().chinese()).contains("HT203（三）");
        assertThat(found.exempted()).isEmpty();
    }

    @Test
    void exemptionOfAnotherRuleChangesNothing() {
        Findings found = check("  - {规则: HT201, 理由: 原文如此}\n");

        assertThat(codes(found)).contains("HT203", "HT912");
    }

    @Test
    void faultsOfTheFormatCannotBeExempted() {
        Document document = document("  - {规则: HT905, 理由: 不想改}\n");
        Diagnostic fault = Diagnostic.error("HT905", document.at(new Span(4, 6)), new Message("不是日期", "no date"));

        Findings found = Checks.of(List.of(document), List.of(fault), Register.EMPTY, Holidays.NONE);

        assertThat(codes(found)).contains("HT905", "HT912");
        assertThat(found.exempted()).isEmpty();
    }

    @Test
    void findingsOfTheReaderCanBeExemptedToo() {
        Document document = document("  - {规则: HT211, 理由: 粘贴的原文}\n");
        Diagnostic pasted = Diagnostic.info("HT211", document.at(new Span(4, 6)), new Message("没有标记", "no mark"));

        Findings found = Checks.of(List.of(document), List.of(pasted), Register.EMPTY, Holidays.NONE);

        assertThat(found.exempted()).extracting(Exempted::finding).containsExactly(pasted);
    }

    @Test
    void exemptionOfOneDocumentDoesNotReachAnother() {
        Document exempting = document("  - {规则: HT203, 理由: 原文如此}\n");
        Document other = Draft.named("content/plans/b.md", "---\n" + Draft.HEAD + "---\n\n" + GAPS);

        Findings found = Checks.of(List.of(exempting, other));

        assertThat(found.findings())
                .filteredOn(d -> d.code().equals("HT203"))
                .hasSize(2)
                .allMatch(d -> d.place().file().name().endsWith("b.md"));
    }

    @Test
    void sectionsOfAnAttachmentAreNamedAfterIt() {
        String body = "请认真落实。\n\n# 附件1 分工\n\n## 一、甲\n\n子。\n\n## 三、乙\n\n丑。\n";
        Document document = Draft.head("附件:\n  - 分工\n豁免:\n  - {规则: HT203, 位置: 附件1三, 理由: 原文如此}\n", body);

        assertThat(Checks.of(List.of(document)).exempted()).hasSize(1);
    }

    private static Findings check(String exemptions) {
        return Checks.of(List.of(document(exemptions)));
    }

    private static Document document(String exemptions) {
        return Draft.head("豁免:\n" + exemptions, GAPS);
    }

    private static List<String> codes(Findings found) {
        return found.findings().stream().map(Diagnostic::code).toList();
    }
}
