package hongtou.render.site;

/**
 * A file that stands beside a page for taking home.
 *
 * @param file its name in the folder of the page
 * @param format as people call it: PDF, XLSX, CSV, ICS
 * @param bytes its size; 0 where it is made only when somebody asks for it
 * @param pages its pages, 0 where it has none
 */
public record Download(String file, String format, long bytes, int pages) {

    /** The size as a reader understands it: 238 KB, 1.2 MB. */
    String size() {
        if (bytes < 1024) {
            return bytes + " B";
        }
        long kilobytes = Math.round(bytes / 1024.0);
        if (kilobytes < 1000) {
            return kilobytes + " KB";
        }
        long tenths = Math.round(bytes / 1024.0 / 102.4);
        return tenths / 10 + "." + tenths % 10 + " MB";
    }
}
