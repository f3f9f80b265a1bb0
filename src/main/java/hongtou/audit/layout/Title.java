package hongtou.audit.layout;

import java.util.List;

/**
 * A title, of the document, of the plan it issues, or of an attachment.
 *
 * @param kind which
 * @param lines at least one
 */
public record Title(Kind kind, List<TextLine> lines) {

    /** What a title stands above. */
    public enum Kind {
        /** 标题 on page 1 (7.3.1) */
        MAIN,
        /** The title of a plan that follows the notice issuing it. */
        ISSUED,
        /** 附件标题 (7.3.7) */
        ATTACHMENT
    }

    public int page() {
        return lines.get(0).page();
    }

    public TextLine first() {
        return lines.get(0);
    }

    public TextLine last() {
        return lines.get(lines.size() - 1);
    }

    /** The whole title without blanks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(l -> text.append(l.bare()));
        return text.toString();
    }
}
