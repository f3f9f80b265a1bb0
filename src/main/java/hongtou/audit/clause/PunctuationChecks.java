package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;
import static hongtou.audit.clause.Say.same;

import hongtou.audit.ink.FaceRole;
import hongtou.audit.ink.Glyph;
import hongtou.audit.ink.Millimetres;
import hongtou.audit.ink.PageInk;
import hongtou.audit.layout.BodyLine;
import hongtou.audit.layout.Marks;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.TextLine;
import hongtou.diagnostic.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Marks and digits at the ends of lines, and characters that can be read (9). */
final class PunctuationChecks {
    private static final String QUOTES_AND_DASHES = "“”‘’—…";

    private static final int MOST_MARKS = 3;

    private PunctuationChecks() {}

    static List<Check> checks() {
        return List.of(
                new Check(
                        46,
                        "9",
                        both("行首行尾标点", "marks at line ends"),
                        both("句号、逗号等不在行首，前引号、前括号不在行尾", "no closing mark begins a line, no opening mark ends one"),
                        PunctuationChecks::ends),
                new Check(
                        47,
                        "9",
                        both("不拆开的内容", "what is not split"),
                        both("破折号、省略号、数字不分在两行", "dashes, ellipses, numbers stay on one line"),
                        PunctuationChecks::splits),
                new Check(
                        50,
                        "9",
                        both("引号、破折号、省略号", "quotes, dashes, ellipses"),
                        both("用中文字体，占一字（或半字）", "from the Chinese face, one character wide (or half)"),
                        PunctuationChecks::faces),
                new Check(51, "5.2.2", both("缺字", "missing glyphs"), both("没有", "none"), PunctuationChecks::missing));
    }

    private static void ends(PrintedDocument document, Tally tally) {
        for (BodyLine body : document.body()) {
            TextLine line = body.line();
            boolean start = body.isFlush()
                    && Marks.isClosing(line.first().text())
                    && !"%％".contains(line.first().text());
            boolean end = body.runsOn() && Marks.isOpening(line.last().text());
            if ((start || end) && isCrowded(start ? line.glyphs() : reversed(line))) {
                tally.unjudged(body.page(), both("标点接连太多，无法避开", "too many marks in a row to keep them together"));
            } else if (start || end) {
                Message where = start ? both("行首", "begins") : both("行尾", "ends");
                Glyph glyph = start ? line.first() : line.last();
                tally.judge(
                        body.page(),
                        false,
                        Say.join(
                                Say.named(where.chinese(), where.english(), Say.quote(glyph.text())),
                                Say.quote(line.text())));
            } else {
                tally.judge(body.page(), true, both("没有", "none"));
            }
        }
    }

    private static List<Glyph> reversed(TextLine line) {
        List<Glyph> glyphs = new ArrayList<>(line.glyphs());
        Collections.reverse(glyphs);
        return glyphs;
    }

    /** True where more marks follow each other than belong together in any sentence. */
    private static boolean isCrowded(List<Glyph> glyphs) {
        return glyphs.stream()
                        .takeWhile(g -> Marks.isClosing(g.text()) || Marks.isOpening(g.text()))
                        .count()
                > MOST_MARKS;
    }

    private static void splits(PrintedDocument document, Tally tally) {
        List<BodyLine> body = document.body();
        for (int i = 0; i + 1 < body.size(); i++) {
            if (!body.get(i).runsOn()) {
                continue;
            }
            String above = body.get(i).line().last().text();
            String below = body.get(i + 1).line().first().text();
            boolean pair = above.equals(below)
                    && ("—".equals(above) || "…".equals(above))
                    && isHalf(body.get(i).line(), above);
            boolean number = isDigit(above)
                    && isDigit(below)
                    && !LatinRun.splits(body.get(i).line(), body.get(i + 1).line());
            tally.judge(
                    body.get(i).page(),
                    !pair && !number,
                    pair || number ? same(above + " | " + below) : both("没有", "none"));
        }
    }

    /** True where an odd number of the marks ends the line: a pair is torn. */
    private static boolean isHalf(TextLine line, String mark) {
        int count = 0;
        for (int i = line.glyphs().size() - 1;
                i >= 0 && line.glyphs().get(i).text().equals(mark);
                i--) {
            count++;
        }
        return count % 2 == 1;
    }

    private static boolean isDigit(String text) {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    private static void faces(PrintedDocument document, Tally tally) {
        for (BodyLine body : document.body()) {
            for (Glyph glyph : body.line().glyphs()) {
                if (glyph.text().length() == 1 && QUOTES_AND_DASHES.contains(glyph.text())) {
                    double em = glyph.advance() / (glyph.size() * Millimetres.PER_POINT);
                    boolean good = glyph.face().role() != FaceRole.OTHER && em >= 0.45;
                    tally.judge(
                            body.page(),
                            good,
                            good
                                    ? both("相符", "as asked")
                                    : Say.join(
                                            Say.quote(glyph.text()),
                                            same(glyph.face().name()),
                                            Say.quote(body.line().text())));
                }
            }
        }
    }

    private static void missing(PrintedDocument document, Tally tally) {
        for (PageInk page : document.ink().pages()) {
            long missing = page.glyphs().stream()
                    .filter(g -> g.missing() && !g.isBlank())
                    .count();
            long unread = page.glyphs().stream().filter(g -> g.text().isEmpty()).count();
            tally.judge(
                    page.number(),
                    missing == 0,
                    missing == 0 ? both("没有", "none") : both(missing + " 个", missing + " glyphs"));
            if (unread > 0) {
                tally.unjudged(
                        page.number(),
                        both(unread + " 个字符在文件里没有对应的文字（无 ToUnicode）", unread + " glyphs have no text (no ToUnicode)"));
            }
        }
    }
}
