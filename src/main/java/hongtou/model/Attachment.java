package hongtou.model;

import hongtou.source.Span;

/**
 * An attachment (附件) that is bound with the document.
 *
 * @param number from 1, or 0 where the only attachment has no number
 * @param landscape true for {横排}
 */
public record Attachment(int number, String title, boolean landscape, Body body, Span span) {

    /** The words above its title: 附件, 附件1. */
    public String label() {
        return number == 0 ? "附件" : "附件" + number;
    }
}
