package hongtou.render.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands below the text: signatures, stamps, attendance, the 版记; and that none of it stands alone. */
class EndingsTest {
    private static final double CELL = 156.0 / 28;
    private static final double PITCH = (225 - CELL) / 21;

    private static String notice(String more, String text) {
        return "---\n标题: 关于防汛的通知\n发文机关: 青山县人民政府\n成文日期: 2025-03-02\n" + more + "---\n\n" + text + "\n";
    }

    @Test
    void roomIsKeptForASignatureStampAndNothingIsDrawnThere() throws IOException {
        try (Ink ink =
                new Ink(Printed.pdf(notice("用印: 签名章\n署名: 县长　王大明\n", "请落实。")).bytes())) {
            Ink.Line text = ink.line(1, "请落实。");
            Ink.Line post = ink.line(1, "县长");
            Ink.Line date = ink.line(1, "2025年3月2日");
            assertThat(post.text()).isEqualTo("县长");
            assertThat(post.right()).isCloseTo(184 - 4 * CELL - 40 - 2 * CELL, within(0.2));
            assertThat(post.top() - text.top()).isCloseTo(3 * PITCH, within(0.2));
            assertThat(date.top() - post.top()).isCloseTo(2 * PITCH, within(0.2));
            assertThat(date.right()).isCloseTo(184 - 4 * CELL, within(0.2));
        }
    }

    @Test
    void theAuthorSaysHowADocumentIsSigned() throws IOException {
        try (Ink ink = new Ink(
                Printed.pdf(notice("用印: 不盖章\n署名: 青山县防汛抗旱指挥部办公室\n", "请落实。")).bytes())) {
            Ink.Line name = ink.text(1).stream()
                    .filter(l -> l.text().equals("青山县防汛抗旱指挥部办公室"))
                    .findFirst()
                    .orElseThrow();
            assertThat(name.right()).isCloseTo(184 - 2 * CELL, within(0.2));
            assertThat(ink.line(1, "2025年3月2日").left()).isCloseTo(name.left() + 2 * CELL, within(0.2));
        }
    }

    @Test
    void whoWasAtAMeetingStandsBelowTheMinutesWithLabelsInHei() throws IOException {
        String names = "出席：" + "王大明、李小红、".repeat(4) + "赵刚\n\n请假：钱进\n\n列席：各村党支部书记";
        try (Ink ink =
                new Ink(Printed.pdf(notice("版式: 纪要\n", "会议议定如下事项。\n\n" + names)).bytes())) {
            Ink.Line text = ink.line(1, "会议议定");
            Ink.Line present = ink.line(1, "出席：");
            Ink.Line more = ink.text(1).get(ink.text(1).indexOf(present) + 1);
            assertThat(present.font()).contains("Hei");
            assertThat(present.left()).isCloseTo(28 + 2 * CELL, within(0.1));
            assertThat(present.top() - text.top()).isCloseTo(2 * PITCH, within(0.2));
            assertThat(more.left()).isCloseTo(28 + 5 * CELL, within(0.1));
            assertThat(more.font()).contains("FangSong");
            assertThat(ink.line(1, "请假：").top() - more.top()).isCloseTo(PITCH, within(0.2));
            assertThat(ink.line(1, "列席：").font()).contains("Hei");
        }
        try (Ink ink = new Ink(Printed.pdf(notice("", names)).bytes())) {
            assertThat(ink.line(1, "出席：").font()).contains("FangSong");
        }
    }

    @Test
    void aLineOfNamesEndsBetweenTwoOfThem() throws IOException {
        String names = "出席：" + "王大明、欧阳小红、李强、".repeat(8) + "赵刚";
        try (Ink ink =
                new Ink(Printed.pdf(notice("版式: 纪要\n", "会议议定如下事项。\n\n" + names)).bytes())) {
            List<Ink.Line> lines = ink.text(1);
            int first = lines.indexOf(ink.line(1, "出席："));
            for (int i = first; !lines.get(i).text().endsWith("赵刚"); i++) {
                assertThat(lines.get(i).text()).endsWith("、");
            }
        }
    }

    /** The first line is stretched like the others, its label is not: all lines of the names begin at one place. */
    @Test
    void linesTurnUnderTheFirstCharacterBehindTheirLabel() throws IOException {
        String copies = "县委办公室，县人大常委会办公室，".repeat(4) + "县人民武装部";
        String name = "青山县应急管理局关于进一步加强汛期地质灾害防范应对工作的若干措施（试行）";
        try (Ink ink = new Ink(Printed.pdf(notice("附件:\n  - 甲表\n  - " + name + "\n抄送: " + copies + "\n", "请落实。"))
                .bytes())) {
            List<Ink.Line> lines = ink.text(ink.pages());
            int first = lines.indexOf(ink.line(ink.pages(), "抄送："));
            double small = 14 * 25.4 / 72;
            assertThat(lines.get(first + 1).left()).isCloseTo(28 + 4 * small, within(0.2));
            assertThat(lines.get(first + 2).left()).isCloseTo(28 + 4 * small, within(0.2));
            List<Ink.Line> all = IntStream.rangeClosed(1, ink.pages())
                    .boxed()
                    .flatMap(p -> ink.text(p).stream())
                    .toList();
            int named = IntStream.range(0, all.size())
                    .filter(i -> all.get(i).text().startsWith("2.青山县应急"))
                    .findFirst()
                    .orElseThrow();
            assertThat(all.get(named + 1).left()).isBetween(28 + 5.5 * CELL, 28 + 6.1 * CELL);
        }
    }

    /** A seal is 42 mm high and begins within a line of the text: it must end above the 版记. */
    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8, 9, 10, 11, 12})
    void theSealDoesNotReachTheColophon(int lines) throws IOException {
        String text = "坚持人民至上生命至上坚持安全第一预防为主坚持标本兼治重在治本。\n\n".repeat(lines);
        try (Ink ink =
                new Ink(Printed.pdf(notice("印发机关: 办公室\n抄送: 县委办公室\n", text)).bytes())) {
            int last = ink.pages();
            List<Ink.Line> printed = ink.text(last);
            int date = printed.indexOf(ink.line(last, "2025年3月2日"));
            double above = printed.get(date - 2).bottom();
            double rule = ink.bars(last).get(0).top();
            assertThat(rule - above).isGreaterThan(42 - PITCH / 4);
        }
    }

    /** Whatever the length of the text, the signature has text on its page, and no blank page or 此页无正文 comes. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
    void aSignatureHasTextOnItsPage(int paragraphs) throws IOException {
        String text = IntStream.range(0, paragraphs)
                .mapToObj(i -> "坚持人民至上生命至上坚持安全第一预防为主坚持标本兼治重在治本".repeat(1 + i % 3) + "。")
                .collect(Collectors.joining("\n\n"));
        try (Ink ink = new Ink(
                Printed.pdf(notice("附件:\n  - 甲表\n  - 乙表\n抄送: 县委办公室\n", text)).bytes())) {
            int signed = IntStream.rangeClosed(1, ink.pages())
                    .filter(p -> ink.text(p).stream().anyMatch(l -> l.text().equals("2025年3月2日")))
                    .findFirst()
                    .orElseThrow();
            assertThat(ink.text(signed).get(0).text()).doesNotContain("青山县人民政府 ");
            List<Ink.Line> lines = ink.text(signed);
            int name = IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).text().equals("2025年3月2日"))
                    .findFirst()
                    .orElseThrow();
            assertThat(name).as("lines above the date on page " + signed).isGreaterThanOrEqualTo(2);
            for (int page = 1; page <= ink.pages(); page++) {
                assertThat(ink.text(page))
                        .allSatisfy(l -> assertThat(l.bottom()).isLessThan(262.6));
            }
        }
    }

    @Test
    void recipientsThatLeaveNoRoomForTextGoIntoTheColophon() throws IOException {
        String many = "各乡镇人民政府、各街道办事处，".repeat(20) + "县直各单位";
        try (Ink ink = new Ink(
                Printed.pdf(notice("发文字号: 青政发〔2025〕1号\n主送: " + many + "\n抄送: 县委办公室\n印发机关: 办公室\n", "请认真贯彻落实防汛工作。"))
                        .bytes())) {
            assertThat(ink.line(1, "请认真贯彻落实")).isNotNull();
            Ink.Line moved = ink.line(ink.pages(), "主送：");
            Ink.Line copies = ink.line(ink.pages(), "抄送：");
            assertThat(moved.size()).isCloseTo(14, within(0.1));
            assertThat(copies.top()).isGreaterThan(moved.top());
            assertThat(ink.bars(ink.pages()).stream().filter(b -> !b.red())).hasSize(3);
        }
    }

    @Test
    void veryManyBodiesHaveTheMarkOfTheFirstAndTwoSealsInARow() throws IOException {
        String bodies = IntStream.range(0, 20)
                .mapToObj(i -> "  - 青山县第" + "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸".charAt(i) + "管理局\n")
                .collect(Collectors.joining());
        try (Ink ink = new Ink(Printed.pdf("---\n标题: 关于整治的通知\n发文机关:\n" + bodies + "成文日期: 2025-03-02\n---\n\n请落实。\n")
                .bytes())) {
            assertThat(ink.line(1, "青山县第一管理局文件").size()).isGreaterThan(30);
            long rows = IntStream.rangeClosed(1, ink.pages())
                    .mapToLong(p -> ink.text(p).stream()
                            .filter(l -> l.text().matches("青山县第.管理局青山县第.管理局"))
                            .count())
                    .sum();
            assertThat(rows).isEqualTo(10);
        }
    }
}
