package hongtou.render.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The special formats of clause 10, and the choices of a theme. */
class FormatsTest {
    private static final double CELL = 156.0 / 28;
    private static final String LETTER = """
            ---
            标题: 青山县应急管理局关于商请支持森林防火工作的函
            版式: 信函
            发文机关: 青山县应急管理局
            发文字号: 青应急函〔2025〕3号
            紧急程度: 加急
            主送: 青山县自然资源局
            抄送: 县政府办公室
            成文日期: 2025-03-02
            ---

            为做好森林防火工作，现就有关事项函商如下。
            """;

    @Test
    void aLetterHasItsMark30MillimetresBelowTheEdgeBetweenTwoDoubleRules() throws IOException {
        try (Ink ink = new Ink(Printed.pdf(LETTER).bytes())) {
            List<Ink.Bar> red = ink.bars(1).stream().filter(Ink.Bar::red).toList();
            assertThat(red).hasSize(4).allSatisfy(r -> {
                assertThat(r.left()).isCloseTo(20, within(0.1));
                assertThat(r.right()).isCloseTo(190, within(0.1));
            });
            assertThat(red.get(0).thickness()).isGreaterThan(red.get(1).thickness());
            assertThat(red.get(3).thickness()).isGreaterThan(red.get(2).thickness());
            assertThat(red.get(3).bottom()).isCloseTo(277, within(0.1));
            Ink.Line mark = ink.line(1, "青山县应急管理局");
            assertThat(mark.top()).isBetween(28.5, 30.0);
            assertThat(mark.text()).doesNotContain("文件");
            Ink.Line number = ink.line(1, "加急");
            assertThat(number.text()).isEqualTo("加急青应急函〔2025〕3号");
            assertThat(number.right()).isCloseTo(184, within(0.2));
            assertThat(number.top() - red.get(1).bottom()).isCloseTo(CELL * 7 / 8, within(0.2));
            assertThat(ink.lines(1)).noneMatch(l -> l.text().startsWith("— "));
            assertThat(ink.line(1, "抄送：").bottom()).isBetween(255.0, 262.0);
        }
    }

    @Test
    void anOrderHasNoTitleAndItsMark20MillimetresBelowTheType() throws IOException {
        try (Ink ink = new Ink(Printed.pdf("""
                        ---
                        标题: 青山县人民政府令
                        版式: 命令
                        发文机关: 青山县人民政府
                        发文字号: 第12号
                        署名: 县长　王大明
                        成文日期: 2025-03-02
                        ---

                        现予公布，自2025年5月1日起施行。
                        """).bytes())) {
            assertThat(ink.text(1)).noneMatch(l -> l.size() > 21 && l.size() < 23);
            assertThat(ink.line(1, "青山县人民政府令").top()).isBetween(55.0, 57.0);
            assertThat(ink.line(1, "第12号").centre()).isCloseTo(106, within(0.2));
            assertThat(ink.line(1, "2025年3月2日").right()).isCloseTo(184 - 4 * CELL, within(0.2));
        }
    }

    @Test
    void aDocumentForASuperiorHasItsNumberAtTheLeftOfTheLastSigner() throws IOException {
        try (Ink ink = new Ink(Printed.pdf("""
                        ---
                        标题: 青山县人民政府关于解决防汛资金的请示
                        发文机关: 青山县人民政府
                        签发人:
                          - 王大明
                          - 李明
                          - 欧阳明
                        发文字号: 青政〔2025〕9号
                        ---

                        请批示。
                        """).bytes())) {
            Ink.Line first = ink.line(1, "签发人：");
            Ink.Line last = ink.line(1, "青政〔2025〕9号");
            assertThat(first.right()).isCloseTo(184 - CELL, within(0.3));
            assertThat(last.left()).isCloseTo(28 + CELL, within(0.1));
            assertThat(last.text()).endsWith("欧阳明");
            assertThat(last.top()).isGreaterThan(first.top());
        }
    }

    @Test
    void aDocumentWithNothingButTextStillComesOut() throws IOException {
        try (Ink ink = new Ink(Printed.pdf("只有一句话。\n").bytes())) {
            assertThat(ink.pages()).isEqualTo(1);
            assertThat(ink.line(1, "只有一句话。").left()).isCloseTo(28 + 2 * CELL, within(0.1));
        }
    }

    @Test
    void withoutASealTheDateBeginsTwoCharactersBehindTheName() throws IOException {
        try (Ink ink = new Ink(Printed.pdf(Printed.NOTICE, "署名: 不盖章\n").bytes())) {
            Ink.Line date = ink.line(1, "2024年5月8日");
            Ink.Line name = ink.text(1).stream()
                    .filter(l -> l.text().equals("青山县安全生产委员会"))
                    .findFirst()
                    .orElseThrow();
            assertThat(name.right()).isCloseTo(184 - 2 * CELL, within(0.2));
            assertThat(date.left()).isCloseTo(name.left() + 2 * CELL, within(0.2));
        }
    }

    @Test
    void aMarkThatWouldBeAsSmallAsTheTitleTakesMoreLinesAndSoDoesTheName() throws IOException {
        String name = "青山省青山市青山县古城保护与旅游融合发展示范区管理委员会办公室";
        try (Ink ink = new Ink(
                Printed.pdf("---\n标题: 关于防汛的通知\n发文机关: " + name + "\n发文字号: 青管发〔2025〕1号\n成文日期: 2025-03-02\n---\n\n请落实。\n")
                        .bytes())) {
            List<Ink.Line> large =
                    ink.text(1).stream().filter(l -> l.size() >= 24).toList();
            assertThat(large).hasSize(2).allSatisfy(l -> assertThat(l.centre()).isCloseTo(106, within(0.3)));
            assertThat(large.get(0).text() + large.get(1).text()).isEqualTo(name + "文件");
            assertThat(large.get(0).top()).isBetween(70.5, 72.5);
            Ink.Line date = ink.line(1, "2025年3月2日");
            int at = ink.text(1).indexOf(date);
            Ink.Line first = ink.text(1).get(at - 2);
            Ink.Line second = ink.text(1).get(at - 1);
            assertThat(first.text() + second.text()).isEqualTo(name);
            assertThat(first.centre()).isCloseTo(date.centre(), within(0.2));
            assertThat(second.centre()).isCloseTo(date.centre(), within(0.2));
            assertThat(first.right()).isLessThanOrEqualTo(184.1);
        }
    }

    @Test
    void evenPagesCanHaveTheirBindingMarginAtTheRight() throws IOException {
        try (Ink ink = new Ink(Printed.pdf(Printed.NOTICE, "双面页边: 是\n").bytes())) {
            assertThat(ink.text(3).get(3).left()).isCloseTo(28, within(0.1));
            assertThat(ink.text(4).get(3).left()).isCloseTo(26, within(0.1));
            assertThat(ink.line(4, "— ").left()).isCloseTo(26 + CELL, within(0.2));
        }
    }

    @Test
    void theColophonCanBeKeptToAnEvenPage() throws IOException {
        try (Ink ink = new Ink(Printed.pdf(Printed.NOTICE, "版记偶数页: 是\n").bytes())) {
            assertThat(ink.pages() % 2).isZero();
            assertThat(ink.line(ink.pages(), "抄送：")).isNotNull();
            assertThat(ink.lines(ink.pages() - 1)).isEmpty();
            assertThat(ink.lines(ink.pages())).noneMatch(l -> l.text().startsWith("— "));
            assertThat(ink.line(ink.pages() - 2, "— ").text()).isEqualTo("— " + (ink.pages() - 2) + " —");
        }
    }

    @Test
    void aChoiceThatDoesNotExistIsReportedAndTheStandardHolds() {
        RenderedPdf printed = Printed.pdf(Printed.NOTICE, "行距: 两倍\n红色: red\n");
        assertThat(printed.findings()).extracting(f -> f.code()).containsExactly("HT918", "HT918");
    }
}
