package hongtou.audit.layout;

import hongtou.audit.ink.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 署名, 成文日期, seal and 附注 of a document, or of a plan within it (7.3.5, 7.3.6).
 *
 * @param names the lines above the date that name who signs
 * @param date its line
 * @param before the last line of text above, on the same page
 * @param seal what was put over name and date
 * @param stamp what was put behind a post: the signer's own stamp (签名章)
 * @param note the line after the date, in brackets
 */
public record Signing(
        List<TextLine> names,
        TextLine date,
        Optional<TextLine> before,
        Optional<Picture> seal,
        Optional<Picture> stamp,
        Optional<TextLine> note) {

    public int page() {
        return date.page();
    }

    /** Names and date. */
    List<TextLine> lines() {
        List<TextLine> lines = new ArrayList<>(names);
        lines.add(date);
        return lines;
    }
}
