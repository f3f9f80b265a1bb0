package hongtou.audit.layout;

import java.util.List;
import java.util.Optional;

/**
 * The 附件说明 below the text (7.3.4).
 *
 * @param before the last line of text above, on the same page
 * @param items its attachments, at least one
 */
public record AttachmentNote(Optional<TextLine> before, List<Item> items) {

    /**
     * One attachment.
     *
     * @param lines of its name; the first holds label or number as well
     * @param name its name without label and number, all lines
     * @param nameLeft where the name begins, in mm
     */
    public record Item(List<TextLine> lines, String name, double nameLeft) {}

    /** All its lines. */
    List<TextLine> lines() {
        return items.stream().flatMap(i -> i.lines().stream()).toList();
    }

    public TextLine first() {
        return items.get(0).lines().get(0);
    }
}
