package hongtou.render.document;

/**
 * A stretch of pages that begins on a new one: the document, the plan it issues, an attachment.
 *
 * @param id the name by which bookmarks find it
 * @param kind the classes of the style sheet: {@code sheet}, and {@code wide} for pages turned by a quarter
 * @param content its pieces as XHTML
 */
record Sheet(String id, String kind, String content) {}
