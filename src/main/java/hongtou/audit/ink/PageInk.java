package hongtou.audit.ink;

import java.util.List;

/**
 * Everything visible on a page as it is shown, turned the way it is read.
 *
 * @param number 1 for the first
 * @param width in mm
 * @param height in mm
 * @param glyphs level ones, in the order of the file
 * @param turned the glyphs that do not run from left to right
 * @param hidden how many glyphs are drawn without ink, as text recognition does under a scan
 * @param rules the rules, pieces in line joined
 * @param pictures images and drawn shapes
 */
public record PageInk(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        Turned turned,
        int hidden,
        List<Rule> rules,
        List<Picture> pictures) {

    public PageInk {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
        pictures = List.copyOf(pictures);
    }
}
