package hongtou.reading;

import hongtou.model.Attachment;
import hongtou.model.Body;
import hongtou.source.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The heading of an attachment: {@code # 附件1 任务分工表}. */
record AttachmentTitle(int number, String title, boolean landscape, Span span) {
    /** 附件 2025年… has no number, 附件12025年… has 1. */
    private static final Pattern FORM =
            Pattern.compile("^附件\\s*(\\d{1,2}(?=\\d{4}年)|\\d{1,2}(?!\\d))?\\s*[：:．.、]?\\s*(.*)$", Pattern.DOTALL);

    static @Nullable AttachmentTitle of(String heading, boolean landscape, Span span) {
        Matcher m = FORM.matcher(heading);
        if (!m.matches()) {
            return null;
        }
        int number = m.group(1) == null ? 0 : Integer.parseInt(m.group(1));
        return new AttachmentTitle(number, m.group(2).strip(), landscape, span);
    }

    Attachment with(Body body) {
        return new Attachment(number, title, landscape, body, span);
    }
}
