package hongtou.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import hongtou.audit.clause.Measurement;
import hongtou.audit.clause.Verdict;
import hongtou.audit.ink.UnreadablePdf;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A document that meets the standard, and its twins that differ from it in one thing: each trips its own check alone. */
class PdfAuditTest {
    private static final double MM = 72 / 25.4;

    @Test
    void conformingDocumentViolatesNothing() throws UnreadablePdf {
        AuditReport report = PdfAudit.of(Gongwen.conforming().pdf());

        assertThat(violated(report)).isEmpty();
        assertThat(report.isMet()).isTrue();
        assertThat(checks(report, Verdict.MET))
                .containsExactly(
                        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
                        29, 32, 33, 34, 35, 37, 38, 39, 40, 41, 42, 43, 46, 47, 49, 51, 58);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void eachFaultTripsItsOwnCheck(String fault, int check, UnaryOperator<Paper> change) throws UnreadablePdf {
        AuditReport report = PdfAudit.of(change.apply(Gongwen.conforming()).pdf());

        assertThat(violated(report)).as(fault).isNotEmpty();
        assertThat(checks(report, Verdict.VIOLATED))
                .as(violated(report).toString())
                .containsExactly(check);
        assertThat(report.isMet()).isFalse();
    }

    static Stream<Arguments> eachFaultTripsItsOwnCheck() {
        return Stream.of(page(), lines(), text(), head(), opening(), ending(), colophon(), numbers(), punctuation())
                .flatMap(s -> s);
    }

    private static Stream<Arguments> page() {
        return Stream.of(
                twin("letter paper", 1, p -> p.sized(215.9, 297)),
                twin("text 2 mm to the right", 2, p -> p.with(d -> !d.isRule(), d -> d.moved(2, 0))),
                twin("text too narrow", 3, p -> p.with(PdfAuditTest::isText, d -> d.spaced(Gongwen.EM * 0.99))),
                twin(
                        "a line in the margin",
                        11,
                        p -> p.with(d -> d.is("last line") && d.page() == 1, PdfAuditTest::longer)));
    }

    private static Stream<Arguments> lines() {
        return Stream.of(
                twin(
                        "last line of page 2 missing",
                        4,
                        p -> p.without(d -> d.page() == 2 && d.y() > 255 && d.y() < 264)),
                twin(
                        "a line missing in the middle",
                        4,
                        p -> p.without(d -> d.page() == 2 && d.y() > 150 && d.y() < 160)),
                twin("a line missing on page 1", 4, p -> p.without(PdfAuditTest::isLineOfPage1)),
                twin("page 2 too low", 5, p -> p.with(d -> d.page() == 2 && d.y() < 264, d -> d.moved(0, 2.6))),
                twin("pitch of 28 pt", 6, p -> Gongwen.pitched(28 / MM)),
                twin(
                        "one line too low",
                        6,
                        p -> p.with(d -> d.page() == 2 && d.y() > 150 && d.y() < 160, d -> d.moved(0, 0.5))),
                twin("27 characters a line", 7, PdfAuditTest::loose),
                twin("a line of 15 pt", 8, p -> p.with(d -> d.page() == 3 && d.is("first line"), d -> d.sized(15.2))),
                twin("a line in 宋体", 8, p -> p.with(d -> d.page() == 1 && d.is("line"), d -> d.in(Gongwen.SONG))),
                twin("a bold line", 8, p -> p.with(d -> d.page() == 1 && d.is("line"), Drawn::emboldened)),
                twin("a blue line", 9, p -> p.with(d -> d.page() == 1 && d.is("line"), d -> d.coloured(0x0000FF))),
                twin(
                        "indent of one character",
                        10,
                        p -> p.with(d -> d.page() == 1 && d.is("first line"), PdfAuditTest::earlier)),
                twin(
                        "a ragged line",
                        49,
                        p -> p.with(d -> d.page() == 1 && d.is("line"), d -> d.spaced(Gongwen.EM * 0.99))));
    }

    private static Stream<Arguments> text() {
        return Stream.of(
                twin("level 1 in 仿宋", 25, p -> p.with("heading 1", d -> d.in(Gongwen.FANG_SONG))),
                twin("level 2 in 黑体", 25, p -> p.with("heading 2", d -> d.in(Gongwen.HEI))),
                twin("half-width label", 25, p -> p.with("heading 2", d -> d.saying("(一)指导思想。"))),
                twin("wrong mark after a label", 25, p -> p.with("heading 3", d -> d.saying("1．压实责任。"))));
    }

    private static Stream<Arguments> head() {
        return Stream.of(
                twin("mark 2 mm lower", 14, p -> p.with("mark", d -> d.moved(0, 2))),
                twin("mark off the middle", 14, p -> p.with("mark", d -> d.moved(1, 0))),
                twin("dark mark", 15, p -> p.with("mark", d -> d.coloured(0x990000))),
                twin("number without 〔", 16, p -> p.with("number", d -> centred(d, "清政发2024〕17号"))),
                twin("square brackets", 16, p -> p.with("number", d -> centred(d, "清政发[2024]17号"))),
                twin("leading zero", 16, p -> p.with("number", d -> centred(d, "清政发〔2024〕07号"))),
                twin("number off the middle", 18, p -> p.with("number", d -> d.moved(2, 0))),
                twin(
                        "mark without room below",
                        17,
                        p -> p.with("mark", d -> centred(d.sized(72).moved(0, 11.2), "清泉镇"))),
                twin("rule 1 mm too low", 19, p -> p.with("red rule", d -> d.moved(0, 1))),
                twin("short rule", 19, p -> p.with("red rule", d -> d.spaced(150))));
    }

    private static Stream<Arguments> opening() {
        return Stream.of(
                twin("title in 黑体", 20, p -> p.with("title 2", d -> d.in(Gongwen.HEI))),
                twin("title of 20 pt", 20, p -> p.with("title", d -> centred(d.sized(20), d.text()))),
                twin("title off the middle", 20, p -> p.with("title", d -> d.moved(3, 0))),
                twin("title torn after 关于", 21, p -> p.with("title", d -> d.saying("长河县清泉镇政府关于"))),
                twin("page 1 without text", 23, PdfAuditTest::withoutText),
                twin("half-width colon", 22, p -> p.with("recipients", d -> d.saying("各村民委员会，镇直各单位:"))),
                twin("recipients indented", 22, p -> p.with("recipients", d -> d.moved(3, 0))),
                twin("text not below the recipients", 24, PdfAuditTest::lowerText));
    }

    private static Stream<Arguments> ending() {
        return Stream.of(
                twin("full stop after an attachment", 27, p -> p.with("attachments", d -> d.saying("附件：重点任务清单。"))),
                twin("attachments not indented", 27, p -> p.with("attachments", d -> d.moved(-Gongwen.EM, 0))),
                twin("another title", 28, p -> p.with("attachments", d -> d.saying("附件：重点工作清单"))),
                twin("name 5 mm to the right", 29, p -> p.with("name", d -> d.moved(5, 0))),
                twin("no text on this page", 32, PdfAuditTest::stopgap),
                twin("title of the plan in 黑体", 36, PdfAuditTest::issued),
                twin("leading zero in the date", 33, p -> p.with("date", d -> d.saying("2024年03月22日"))),
                twin("no such date", 33, p -> p.with("date", d -> d.saying("2024年2月30日"))),
                twin("later than the printing", 33, p -> p.with("date", d -> d.saying("2024年3月26日"))),
                twin("half-width brackets", 34, p -> p.with("note", d -> d.saying("(此件公开发布)"))),
                twin("label in 仿宋", 35, p -> p.with("label", d -> d.in(Gongwen.FANG_SONG))),
                twin("title on line 2", 35, p -> p.with("attachment title", d -> d.moved(0, -Gongwen.PITCH))));
    }

    private static Stream<Arguments> colophon() {
        return Stream.of(
                twin(
                        "weights swapped",
                        37,
                        p -> p.with(d -> d.element().endsWith(" rule") && !d.is("red rule"), PdfAuditTest::swapped)),
                twin("last rule too high", 37, p -> p.with("last rule", d -> d.moved(0, -2))),
                twin("rule too short", 37, p -> p.with("first rule", d -> d.spaced(140))),
                twin("copies without a full stop", 38, p -> p.with("copies", d -> d.saying("抄送：县应急管理局，镇党政办公室"))),
                twin("copies of 16 pt", 38, p -> p.with("copies", d -> d.sized(16))),
                twin(
                        "date of printing with a zero",
                        39,
                        p -> p.with("printed", d -> d.saying("2024年03月25日印发").moved(-2.5, 0))),
                twin("words below the colophon", 40, PdfAuditTest::footnote),
                twin("printer at the edge", 39, p -> p.with("printer", d -> d.moved(-4.9, 0))));
    }

    private static Stream<Arguments> numbers() {
        return Stream.of(
                twin(
                        "number without dashes",
                        41,
                        p -> p.with(PdfAuditTest::isNumber2, d -> d.saying("2").moved(0, 0))),
                twin(
                        "number in 黑体",
                        41,
                        p -> p.with(
                                PdfAuditTest::isNumber2, d -> d.in(Gongwen.HEI).moved(0, 0.3))),
                twin("number too high", 41, p -> p.with(PdfAuditTest::isNumber2, d -> d.moved(0, -2))),
                twin("even number at the right", 42, p -> p.with(PdfAuditTest::isNumber2, d -> d.moved(130, 0))),
                twin("number missing", 43, p -> p.without(PdfAuditTest::isNumber2)),
                twin("number twice", 43, p -> p.with(PdfAuditTest::isNumber2, d -> d.saying("— 3 —"))));
    }

    private static Stream<Arguments> punctuation() {
        return Stream.of(
                twin(
                        "comma begins a line",
                        46,
                        p -> p.with(
                                PdfAuditTest::isLineOfPage1,
                                d -> d.saying("，" + d.text().substring(1)))),
                twin("a torn dash", 47, PdfAuditTest::torn),
                twin(
                        "bracket ends a line",
                        46,
                        p -> p.with(
                                PdfAuditTest::isLineOfPage1,
                                d -> d.saying(d.text().substring(1) + "（"))));
    }

    private static boolean isText(Drawn d) {
        return d.element().endsWith("line");
    }

    private static boolean isLineOfPage1(Drawn d) {
        return d.page() == 1 && d.is("line");
    }

    private static boolean isNumber2(Drawn d) {
        return d.page() == 2 && d.is("page number");
    }

    private static Drawn centred(Drawn d, String text) {
        double left = 106 - Paper.width(d.face(), d.size(), text) / 2;
        return d.saying(text).moved(left - d.x(), 0);
    }

    private static Drawn longer(Drawn d) {
        return d.saying(d.text().repeat(3).replace("。", "") + "。");
    }

    /** The first line of a paragraph, one character earlier and one longer. */
    private static Drawn earlier(Drawn d) {
        return d.saying(d.text() + "好").moved(-Gongwen.EM, 0);
    }

    private static Drawn swapped(Drawn d) {
        return d.sized(d.is("middle rule") ? 0.35 : 0.25);
    }

    /** 27 characters where there were 28, spread to the same width. */
    private static Paper loose(Paper paper) {
        return paper.with(
                d -> d.is("line"), d -> d.saying(d.text().substring(1)).spaced((156 - Gongwen.EM) / 26));
    }

    private static Paper lowerText(Paper paper) {
        return paper.with(d -> d.page() == 1 && d.y() > 190 && d.y() < 264 && !d.is("recipients"), d -> d.moved(0, 3));
    }

    private static Paper withoutText(Paper paper) {
        double recipients = paper.the("recipients").y();
        return paper.without(d -> d.page() == 1 && d.y() > recipients && d.y() < 264);
    }

    private static Paper stopgap(Paper paper) {
        Drawn note = paper.the("note");
        return paper.plus(List.of(note.saying("（此页无正文）").moved(0, 2 * Gongwen.PITCH)));
    }

    /** The plan begins on page 3 with a title of its own. */
    private static Paper issued(Paper paper) {
        Drawn title = centred(
                paper.the("title")
                        .in(Gongwen.HEI)
                        .on(3)
                        .moved(0, 37 + 8 - paper.the("title").y()),
                "冬季安全生产工作方案");
        return paper.without(d -> d.page() == 3 && d.y() < 56).plus(List.of(title));
    }

    private static Paper footnote(Paper paper) {
        return paper.plus(List.of(Drawn.text("footnote", 5, 100, 266.5, 14, Gongwen.FANG_SONG, "内部资料")));
    }

    /** A dash of two cells, one at the end of a line, the other at the beginning of the next. */
    private static Paper torn(Paper paper) {
        return paper.with(
                        d -> d.page() == 2 && d.y() > 150 && d.y() < 160,
                        d -> d.saying(d.text().substring(0, 27) + "—"))
                .with(
                        d -> d.page() == 2 && d.y() > 160 && d.y() < 170,
                        d -> d.saying("—" + d.text().substring(1)));
    }

    private static Arguments twin(String fault, int check, UnaryOperator<Paper> change) {
        return arguments(fault, check, change);
    }

    static List<Measurement> violated(AuditReport report) {
        return report.measurements().stream()
                .filter(m -> m.verdict() == Verdict.VIOLATED)
                .toList();
    }

    static List<Integer> checks(AuditReport report, Verdict verdict) {
        return report.measurements().stream()
                .filter(m -> m.verdict() == verdict)
                .map(Measurement::check)
                .distinct()
                .toList();
    }
}
