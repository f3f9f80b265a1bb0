package hongtou.render.document.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {
    private static final double EM = 10;

    /** Lines of so many full characters; Latin letters and digits are half as wide. */
    private static List<Line> lines(String text, int measure) {
        List<Cell> cells = new ArrayList<>();
        text.codePoints().forEach(c -> cells.add(new Cell(c, c < 0x250 ? EM / 2 : EM, 0)));
        return Paragraph.lines(cells, EM, measure * EM, measure * EM, true);
    }

    private static List<String> texts(String text, int measure) {
        return lines(text, measure).stream().map(Line::text).toList();
    }

    @Test
    void plainCharactersFillTheLine() {
        assertThat(texts("一二三四五六七八九十甲乙丙丁", 5)).containsExactly("一二三四五", "六七八九十", "甲乙丙丁");
    }

    @Test
    void everyLineButTheLastEndsAtTheMeasure() {
        List<Line> lines = lines("各村（社区）要在2024年底前，完成“九小场所”排查；逾期的，依法处理。责任到人，不留死角。", 9);
        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(l -> assertThat(l.width()).isCloseTo(9 * EM, within(0.01)));
        assertThat(lines.get(lines.size() - 1).width()).isLessThanOrEqualTo(9 * EM + 0.01);
    }

    @Test
    void nothingIsLostOrAdded() {
        String text = "根据《方案（2024—2026年）》（安委〔2024〕2号）……要求——，参训率达到100％，时间不少于1.5小时。";
        for (int measure = 4; measure < 30; measure++) {
            assertThat(String.join("", texts(text, measure))).isEqualTo(text);
        }
    }

    @Test
    void aClosingMarkNeverBeginsALineAndAnOpeningOneNeverEndsIt() {
        String text = "甲，乙。丙（丁）戊《己》庚“辛”壬、癸；子：丑！寅？卯辰巳，午未申酉（戌亥），甲乙。";
        for (int measure = 3; measure < 20; measure++) {
            List<String> lines = texts(text, measure);
            assertThat(lines).allSatisfy(l -> assertThat(l).doesNotMatch("^[，。）》”、；：！？].*"));
            assertThat(lines).allSatisfy(l -> assertThat(l).doesNotMatch(".*[（《“]$"));
        }
    }

    @Test
    void aMarkThatWouldBeginTheNextLineIsPulledInWhereMarksCanBeSqueezed() {
        assertThat(texts("甲，乙，丙丁。戊己庚", 6)).containsExactly("甲，乙，丙丁。", "戊己庚");
    }

    @Test
    void whereNothingCanBeSqueezedTheCharacterBeforeItGoesOver() {
        assertThat(texts("甲乙丙丁戊己。庚辛", 6)).containsExactly("甲乙丙丁戊", "己。庚辛");
    }

    @Test
    void marksAreNotSqueezedHardWhereTheLineCanBeStretchedUnseen() {
        String one = "甲乙丙，丁戊己庚辛壬癸子丑寅卯辰巳午未申。酉戌亥";
        assertThat(texts(one, 20).get(0)).isEqualTo("甲乙丙，丁戊己庚辛壬癸子丑寅卯辰巳午未");
        String two = "甲乙丙，丁戊，己庚辛壬癸子丑寅卯辰巳午未。酉戌亥";
        assertThat(texts(two, 20).get(0)).isEqualTo("甲乙丙，丁戊，己庚辛壬癸子丑寅卯辰巳午未。");
        assertThat(lines(two, 20).get(0).gaps().get(3)).isCloseTo(-EM / 4, within(0.01));
    }

    @Test
    void aMarkAtTheEndOfAFullLineTakesHalfACell() {
        Line full = lines("甲乙丙丁戊己庚辛壬，癸子丑", 10).get(0);
        assertThat(full.text()).isEqualTo("甲乙丙丁戊己庚辛壬，");
        assertThat(full.width()).isCloseTo(10 * EM, within(0.01));
        assertThat(full.gaps().get(9)).isCloseTo(-EM / 2, within(0.01));
        Line last = lines("甲乙丙，", 10).get(0);
        assertThat(last.width()).isCloseTo(4 * EM, within(0.01));
    }

    @Test
    void joinedCharactersStayOnOneLine() {
        List<Cell> cells = new ArrayList<>();
        "甲乙丙、丁戊己庚、辛".codePoints().forEach(c -> cells.add(new Cell(c, EM, 0, c == '戊' || c == '己' || c == '庚')));
        assertThat(Paragraph.lines(cells, EM, 7 * EM, 7 * EM, true).get(0).text())
                .isEqualTo("甲乙丙、");
    }

    @Test
    void twoMarksSideBySideTakeOneAndAHalfCells() {
        Line line = lines("甲）。乙", 9).get(0);
        assertThat(line.width()).isCloseTo(3.5 * EM, within(0.01));
    }

    @Test
    void numbersStayWholeWithTheirUnits() {
        assertThat(texts("甲乙丙丁2024年底", 6)).containsExactly("甲乙丙丁", "2024年底");
        assertThat(texts("甲乙丙丁达到100%以上", 7)).containsExactly("甲乙丙丁达到", "100%以上");
        assertThat(texts("时间不少于1.5小时以上", 7)).containsExactly("时间不少于", "1.5小时以上");
    }

    @Test
    void documentNumbersStayWhole() {
        assertThat(texts("根据县安委发〔2024〕12号文件", 8)).containsExactly("根据县安委发", "〔2024〕12号文件");
    }

    @Test
    void doubledMarksAreNeverParted() {
        assertThat(texts("甲乙丙丁——戊己", 5)).containsExactly("甲乙丙", "丁——戊己");
        assertThat(texts("甲乙丙丁……戊己庚", 5)).containsExactly("甲乙丙", "丁……戊", "己庚");
    }

    @Test
    void aLastLineOfOneCharacterTakesAnother() {
        List<String> lines = texts("一二三四五六七八九十甲。", 5);
        assertThat(lines.get(lines.size() - 1)).isEqualTo("十甲。");
    }

    @Test
    void aLongAddressIsBrokenBehindASlashRatherThanTearingTheLine() {
        List<String> lines = texts("见https://example.gov.cn/documents/drills资料", 14);
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines.get(0)).startsWith("见https").endsWith("/");
    }

    @Test
    void anAddressIsBrokenBehindItsDotsButANumberIsNot() {
        assertThat(texts("各村开展帮扶详见https://www.example.gov.cn/a/very/long/path", 21)
                        .get(0))
                .isEqualTo("各村开展帮扶详见https://www.example.gov.");
        assertThat(texts("甲乙丙丁戊己12345.67890123吨", 10).get(0)).isEqualTo("甲乙丙丁戊己");
    }

    @Test
    void aWordLongerThanTheLineIsCutAndNothingHangs() {
        assertThat(texts("AAAAAAAAAAAAAAAAAAAAAAAAAAAA", 5))
                .allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(10));
    }

    @Test
    void aParagraphWithoutCharactersHasNoLines() {
        assertThat(lines("", 5)).isEmpty();
    }

    @Test
    void runsKeepTogetherWhatIsDrawnAlike() {
        Line line = lines("甲乙丙丁戊", 28).get(0);
        assertThat(line.runs()).containsExactly(new Line.Run(0, 0, "甲乙丙丁戊"));
    }

    @Test
    void aParagraphCanTakeALineMoreOrLess() {
        List<Cell> cells = new ArrayList<>();
        ("各村要把防汛责任落实到人".repeat(12).substring(0, 138) + "。").codePoints().forEach(c -> cells.add(new Cell(c, EM, 0)));
        int usual = Paragraph.lines(cells, EM, 28 * EM, 28 * EM, true).size();
        for (int change : new int[] {-1, 1}) {
            Paragraph.respaced(cells, EM, 28 * EM, 28 * EM, change).ifPresent(r -> {
                assertThat(r.lines()).hasSize(usual + change);
                assertThat(r.lines().stream().map(Line::text).reduce("", String::concat))
                        .isEqualTo(Paragraph.lines(cells, EM, 28 * EM, 28 * EM, true).stream()
                                .map(Line::text)
                                .reduce("", String::concat));
                assertThat(r.lines().subList(0, r.lines().size() - 1))
                        .allSatisfy(l -> assertThat(l.width()).isCloseTo(28 * EM, within(0.01)));
            });
        }
        assertThat(Paragraph.respaced(cells, EM, 28 * EM, 28 * EM, 1)).isPresent();
    }

    @Test
    void aParagraphOfOneLineTakesNoOther() {
        List<Cell> cells = new ArrayList<>();
        "请落实。".codePoints().forEach(c -> cells.add(new Cell(c, EM, 0)));
        assertThat(Paragraph.respaced(cells, EM, 28 * EM, 28 * EM, 1)).isEmpty();
        assertThat(Paragraph.respaced(cells, EM, 28 * EM, 28 * EM, -1)).isEmpty();
    }
}
