package hongtou.audit.layout;

import hongtou.audit.ink.Rule;
import java.util.List;
import java.util.Optional;

/**
 * The 版头 of page 1 (7.2).
 *
 * @param format what the mark and the rules show
 * @param corner 份号, 密级, 紧急程度: lines above the mark
 * @param mark the lines of the 发文机关标志; none where it is missing or a picture
 * @param number the line of the 发文字号 or 令号
 * @param signers the lines of 签发人; the last may be the same as {@code number}
 * @param rules red rules of page 1, from top to bottom
 * @param bottom where the 主体 begins, in mm from the top
 */
public record Head(
        Format format,
        List<TextLine> corner,
        List<TextLine> mark,
        Optional<TextLine> number,
        List<TextLine> signers,
        List<Rule> rules,
        double bottom) {

    /** The text of the mark, all lines. */
    public String markText() {
        StringBuilder text = new StringBuilder();
        mark.forEach(l -> text.append(l.bare()));
        return text.toString();
    }

    /** The red rule under the 发文字号 of a general document. */
    public Optional<Rule> separator() {
        return rules.isEmpty() ? Optional.empty() : Optional.of(rules.get(0));
    }
}
