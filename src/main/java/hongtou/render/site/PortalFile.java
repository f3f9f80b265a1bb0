package hongtou.render.site;

import java.util.Locale;

/**
 * A file to be uploaded to a portal with a document.
 *
 * @param name its name in the package: letters, digits and a dot, which every portal takes
 * @param words what the portal's page should call it
 * @param pages its pages, 0 where it has none
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes, handed on to be written
public record PortalFile(String name, String words, byte[] bytes, int pages) {

    String format() {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    /** PDF，238 KB，14 页 */
    String details() {
        Download download = new Download(name, format(), bytes.length, pages);
        return format() + "，" + download.size() + (pages > 0 ? "，" + pages + " 页" : "");
    }
}
