package hongtou.render.document;

import hongtou.model.Field;
import hongtou.render.document.fonts.FontFace;
import hongtou.render.document.fonts.FontRole;
import hongtou.render.document.typesetting.Cell;
import hongtou.render.document.typesetting.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The issuer's mark (发文机关标志, 7.2.4): the names in red 小标宋, as large as the width allows.
 *
 * @param blocks its lines
 * @param size of its characters, in points
 * @param blankAbove from the top of its box to its ink, in points: the clause measures to the visible edge
 * @param height of the whole mark, in points
 */
record IssuerMark(List<TextBlock> blocks, double size, double blankAbove, double height) {
    private static final String DOCUMENT = "文件";
    private static final double LARGEST = 52;
    private static final double LARGEST_JOINT = 36;
    private static final double ASCENT = 0.88;
    /** Room between the lines of a joint mark, in parts of a character. */
    private static final double JOINT_LEADING = 1.25;
    /** Room at both sides of a mark, so that it stands freely above the rule. */
    private static final double WIDEST = 148 * Grid.MM;

    /** The height that the names of a joint mark may take in all. */
    private static final double TALLEST = 75 * Grid.MM;

    static IssuerMark of(List<Field<String>> issuers, boolean withDocument, Desk desk) {
        if (issuers.isEmpty()) {
            return new IssuerMark(List.of(), 0, 0, 0);
        }
        return issuers.size() == 1 ? single(issuers.get(0), withDocument, desk) : joint(issuers, withDocument, desk);
    }

    private static IssuerMark single(Field<String> issuer, boolean withDocument, Desk desk) {
        boolean already = issuer.value().endsWith(DOCUMENT);
        String text = issuer.value() + (withDocument && !already ? DOCUMENT : "");
        List<Styled> words = List.of(Styled.of(text, FontRole.XIAO_BIAO_SONG, issuer.span()));
        double size = Math.min(LARGEST, WIDEST / desk.typist().width(words, 1));
        Line line = desk.typist().line(words, size);
        TextBlock block = desk.centred(List.of(line), "p", "mark");
        return new IssuerMark(List.of(sized(block, size)), size, blank(line, desk) * size, size);
    }

    /** The names on top of each other, spread to one width; 文件 at their right, in the middle of their height. */
    private static IssuerMark joint(List<Field<String>> issuers, boolean withDocument, Desk desk) {
        double longest = issuers.stream()
                .mapToDouble(i -> desk.typist().width(HeadComposer.words(i, FontRole.XIAO_BIAO_SONG), 1))
                .max()
                .orElse(1);
        double cells = longest + (withDocument ? DOCUMENT.length() + 0.5 : 0);
        double size = Math.min(
                Math.min(LARGEST_JOINT, WIDEST / cells), TALLEST / (JOINT_LEADING * issuers.size()));
        double left = (desk.measure() - cells * size) / 2;
        List<TextBlock> blocks = new ArrayList<>();
        double blank = 0;
        for (Field<String> issuer : issuers) {
            Line line = spread(desk.typist().line(HeadComposer.words(issuer, FontRole.XIAO_BIAO_SONG), size), longest * size);
            blank = blocks.isEmpty() ? blank(line, desk) * size : blank;
            TextBlock block = sized(desk.at(line, left), size);
            blocks.add(blocks.isEmpty() ? block : block.lowered((JOINT_LEADING - 1) * size));
        }
        double height = size * (1 + JOINT_LEADING * (issuers.size() - 1));
        if (withDocument) {
            Line line = desk.typist().line(List.of(Styled.of(DOCUMENT, FontRole.XIAO_BIAO_SONG, issuers.get(0).span())), size);
            TextBlock block = sized(desk.at(line, left + (longest + 0.5) * size), size);
            double up = (height + size) / 2;
            blocks.add(block.lowered(-up));
            blocks.add(new TextBlock("div", "", "blank", "height:" + Markup.points(up - size), ""));
        }
        return new IssuerMark(blocks, size, blank, height);
    }

    private static TextBlock sized(TextBlock block, double size) {
        String style = block.style() + ";font-size:" + Markup.points(size) + ";line-height:" + Markup.points(size);
        return new TextBlock(block.tag(), block.id(), "mark", style, block.lines());
    }

    private static Line spread(Line line, double width) {
        int places = line.cells().size() - 1;
        if (places < 1) {
            return line;
        }
        List<Double> gaps = new ArrayList<>(Collections.nCopies(places, (width - line.width()) / places));
        gaps.add(0.0);
        return new Line(line.cells(), gaps);
    }

    /** The blank above the highest ink of a line, in parts of a character. */
    private static double blank(Line line, Desk desk) {
        double highest = 0;
        for (Cell cell : line.cells()) {
            FontFace face = desk.typist().look(cell.style()).face();
            highest = Math.max(highest, face.inkTop(cell.codePoint()));
        }
        return highest == 0 ? 0 : ASCENT - highest;
    }
}
