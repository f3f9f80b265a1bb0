package hongtou.audit.clause;

import hongtou.audit.ink.Glyph;
import hongtou.audit.ink.Millimetres;
import hongtou.audit.ink.PageInk;
import hongtou.audit.layout.PrintedDocument;
import hongtou.diagnostic.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All checks, in the order of their numbers. */
public final class Checks {
    private static final List<Check> ALL = Stream.of(
                    GridChecks.checks(),
                    LineChecks.checks(),
                    HoleChecks.checks(),
                    TextChecks.checks(),
                    ParagraphChecks.checks(),
                    CornerChecks.checks(),
                    MarkChecks.checks(),
                    HeadChecks.checks(),
                    TitleChecks.checks(),
                    OpeningChecks.checks(),
                    AttachmentChecks.checks(),
                    SigningChecks.checks(),
                    StampChecks.checks(),
                    ColophonChecks.checks(),
                    PageNumberChecks.checks(),
                    PunctuationChecks.checks(),
                    LetterChecks.checks(),
                    SpecialChecks.checks(),
                    PageBreakChecks.checks(),
                    TurnedPageChecks.checks(),
                    TableChecks.checks(),
                    MarkWidthChecks.checks(),
                    AgreementChecks.checks(),
                    WordingChecks.checks(),
                    MetadataChecks.checks())
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(Check::number))
            .toList();

    private static final double MOST_HIDDEN = 0.5;
    /** Letter paper differs from A4 by more, a wrong setting by less; in mm. */
    private static final double OTHER_PAPER = 4;

    private static final int MOST_SHORT = 40;
    private static final double MOST_UNREAD = 0.3;

    private Checks() {}

    /** The numbers of all checks, each once, in order. */
    public static List<Integer> numbers() {
        return ALL.stream().map(Check::number).distinct().toList();
    }

    /** Measures a document; a check that does not apply to it is left out. */
    public static List<Measurement> of(PrintedDocument document, Choices choices) {
        Optional<Message> obstacle = obstacle(document);
        return ALL.stream()
                .flatMap(c -> obstacle.isPresent() && c.number() > 1
                        ? Stream.of(c.result(0, Say.NOTHING, Verdict.UNJUDGED, obstacle.get()))
                        : c.of(document, choices).stream())
                .toList();
    }

    /** Why nothing but the paper can be judged. */
    private static Optional<Message> obstacle(PrintedDocument document) {
        long others = document.pages().stream()
                .filter(p -> !GridChecks.isA4(p, OTHER_PAPER))
                .count();
        if (others * 2 > document.pages().size()) {
            return Optional.of(Say.both("纸张不是 A4，位置无从比较", "the paper is not A4: places cannot be compared"));
        }
        if (isVertical(document)) {
            return Optional.of(Say.both("文字竖排，标准只有横排", "the text runs down; the standard's runs across"));
        }
        if (document.hiddenShare() > MOST_HIDDEN) {
            return Optional.of(
                    Say.both("文字是扫描件上看不见的识别结果，位置不是原件的位置", "the text is the hidden result of recognition over a scan"));
        }
        long all =
                document.allLines().stream().mapToLong(l -> l.glyphs().size()).sum();
        long unread = document.allLines().stream()
                .flatMap(l -> l.glyphs().stream())
                .filter(g -> g.text().isEmpty())
                .count();
        if (unread > MOST_UNREAD * all) {
            return Optional.of(Say.both("字符没有对应的文字（无 ToUnicode），认不出各要素", "glyphs have no text (no ToUnicode)"));
        }
        return Optional.empty();
    }

    /** Most characters stand under the one before them. */
    private static boolean isVertical(PrintedDocument document) {
        long below = 0;
        long all = 0;
        for (PageInk page : document.ink().pages()) {
            for (int i = 1; i < page.glyphs().size(); i++) {
                Glyph before = page.glyphs().get(i - 1);
                Glyph glyph = page.glyphs().get(i);
                double em = glyph.size() * Millimetres.PER_POINT;
                double down = glyph.baseline() - before.baseline();
                below += Math.abs(glyph.x() - before.x()) < 0.3 * em && down > 0.7 * em && down < 1.6 * em ? 1 : 0;
                all++;
            }
        }
        return all > MOST_SHORT && below > MOST_HIDDEN * all;
    }
}
