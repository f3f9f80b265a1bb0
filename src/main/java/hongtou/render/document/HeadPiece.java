package hongtou.render.document;

import java.util.List;

/**
 * The head of the first page (版头).
 *
 * @param corner 份号, 密级, 紧急程度
 * @param cornerHeight from the first line box to the box of the issuer's mark
 * @param mark 发文机关标志
 * @param numbers 发文字号 and 签发人
 * @param ruled true where a red rule ends the head
 * @param ruleGap from the last line box above the red rule to the rule
 * @param below from the rule, or the last line, to the line box of what follows
 */
record HeadPiece(
        List<TextBlock> corner,
        String cornerHeight,
        List<TextBlock> mark,
        List<TextBlock> numbers,
        boolean ruled,
        String ruleGap,
        String below)
        implements Piece {

    @Override
    public String template() {
        return "head";
    }
}
