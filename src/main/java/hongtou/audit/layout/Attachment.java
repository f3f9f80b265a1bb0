package hongtou.audit.layout;

import java.util.Optional;

/**
 * The beginning of an 附件 (7.3.7).
 *
 * @param label the line 附件 with its number, first on its page
 * @param title below it
 */
public record Attachment(TextLine label, Optional<Title> title) {}
