package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;
import static hongtou.audit.clause.Say.same;

import hongtou.audit.ink.Face;
import hongtou.audit.ink.FaceRole;
import hongtou.audit.ink.Glyph;
import hongtou.audit.layout.BodyLine;
import hongtou.audit.layout.Grid;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.TextLine;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Face, size and colour of the text (5.2.2, 5.2.4). */
final class TextChecks {
    private static final double SIZE = 0.3;
    private static final Pattern BOLD = Pattern.compile("(?i)[,-]\\s*bold");

    private TextChecks() {}

    static List<Check> checks() {
        return List.of(
                new Check(
                        8,
                        "5.2.2",
                        both("正文字号", "size of the text"),
                        both("3 号，16 磅 ± 0.3", "16 pt ± 0.3"),
                        TextChecks::size),
                new Check(
                        8,
                        "5.2.2",
                        both("正文字体", "face of the text"),
                        both("仿宋体，不加粗", "仿宋, not emboldened"),
                        TextChecks::face),
                new Check(9, "5.2.4", both("文字颜色", "colour of the text"), both("黑色", "black"), TextChecks::colour));
    }

    private static void size(PrintedDocument document, Tally tally) {
        for (BodyLine line : paragraphs(document)) {
            double size = line.line().size();
            tally.pt(line.page(), Math.abs(size - Grid.BODY_SIZE) <= SIZE, size);
        }
    }

    private static List<BodyLine> paragraphs(PrintedDocument document) {
        return document.body().stream()
                .filter(b -> b.start() != BodyLine.Start.ELSEWHERE)
                .toList();
    }

    private static void face(PrintedDocument document, Tally tally) {
        boolean heading = false;
        boolean bold = false;
        Set<String> loose = new TreeSet<>();
        for (BodyLine body : paragraphs(document)) {
            TextLine line = body.line();
            heading = body.isIndented() ? isHeading(line) : heading && line.role() != FaceRole.FANG_SONG;
            bold = tally.choices().boldThird() && (body.isIndented() ? isThird(line) : bold);
            if (!heading) {
                judge(line, bold, tally);
            }
            bold &= !line.bare().contains("。");
            line.glyphs().stream().map(Glyph::face).filter(f -> !f.embedded()).forEach(f -> loose.add(f.name()));
        }
        if (!loose.isEmpty()) {
            String names = String.join("、", loose);
            tally.unjudged(0, both("字体没有嵌入：" + names, "fonts are not embedded: " + names));
        }
    }

    private static void judge(TextLine line, boolean mayBeBold, Tally tally) {
        if (line.glyphs().stream().noneMatch(Glyph::isHan)) {
            return;
        }
        Face face = line.face();
        if (face.role() == FaceRole.NAMELESS) {
            tally.unjudged(line.page(), Say.unknownFace(face.name()));
            return;
        }
        boolean bold = !mayBeBold && isBold(line);
        boolean emphasis = face.role() == FaceRole.HEI || face.role() == FaceRole.KAI;
        if (emphasis && !bold) {
            tally.advise(line.page(), Say.join(same(face.name()), Say.quote(line.text())), both("强调的话？", "emphasis?"));
        } else if (face.role() != FaceRole.FANG_SONG || bold) {
            String name = face.name() + (bold ? "（加粗/bold）" : "");
            tally.judge(line.page(), false, Say.join(same(name), Say.quote(line.text())));
        } else {
            tally.judge(line.page(), true, same(face.name()));
        }
    }

    /** By a stroke around its outlines, or by the name of its face. */
    private static boolean isBold(TextLine line) {
        return line.glyphs().stream().filter(Glyph::isHan).anyMatch(Glyph::bold)
                || line.glyphs().stream()
                        .filter(Glyph::isHan)
                        .map(Glyph::face)
                        .distinct()
                        .anyMatch(f -> f.role() == FaceRole.FANG_SONG
                                && BOLD.matcher(f.name()).find());
    }

    private static boolean isThird(TextLine line) {
        return Levels.of(line.bare()).filter(l -> l.level() == 3).isPresent();
    }

    /** A line that begins a heading of a level whose face is not 仿宋. */
    private static boolean isHeading(TextLine line) {
        return Levels.of(line.bare()).filter(l -> l.level() <= 2).isPresent();
    }

    private static void colour(PrintedDocument document, Tally tally) {
        List<TextLine> mark = document.head().mark();
        for (TextLine line : document.allLines()) {
            if (mark.contains(line)) {
                continue;
            }
            line.glyphs().stream()
                    .filter(g -> !g.colour().isBlack())
                    .findFirst()
                    .ifPresentOrElse(g -> coloured(g, line, tally), () -> tally.judge(0, true, both("黑色", "black")));
        }
    }

    private static void coloured(Glyph glyph, TextLine line, Tally tally) {
        if (glyph.colour().isUnknown()) {
            tally.unjudged(line.page(), both("颜色用图案表示", "the colour is a pattern"));
        } else {
            tally.judge(line.page(), false, Say.join(same(glyph.colour().toString()), Say.quote(line.text())));
        }
    }
}
