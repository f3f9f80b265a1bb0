package hongtou.render.site;

import java.util.ArrayList;
import java.util.List;

/**
 * The files beside a page, as its links say them: type, size and pages stand inside the link.
 *
 * @param documents what is made for reading (PDF)
 * @param tables what is made for working on
 */
record Offers(List<Offer> documents, List<Offer> tables) {
    private static final String CALENDAR = "日历 ICS";

    /** A link to a file. */
    record Offer(String words, String details, String address) {}

    String tablesName() {
        return tables.stream().allMatch(t -> t.words().equals(CALENDAR)) ? "下载" : "下载任务分工表";
    }

    /** Without the tables of tasks, where there are no tasks; a calendar may still have days. */
    Offers withoutTasks(boolean anyDay) {
        return new Offers(
                documents,
                tables.stream()
                        .filter(t -> anyDay && t.words().equals(CALENDAR))
                        .toList());
    }

    boolean hasTables() {
        return !tables.isEmpty();
    }

    /**
     * The files in a folder.
     *
     * @param document what a PDF there is called
     */
    static Offers in(Catalogue catalogue, String folder, String document) {
        return in(catalogue, folder, document, "");
    }

    /**
     * The files in a folder that is not that of the page.
     *
     * @param way what leads from the page to the folder
     */
    static Offers in(Catalogue catalogue, String folder, String document, String way) {
        List<Download> downloads = catalogue.site().downloads(folder);
        return new Offers(
                downloads.stream()
                        .filter(Offers::forReading)
                        .map(d -> offer(d, document, d.format(), way))
                        .toList(),
                downloads.stream()
                        .filter(d -> !forReading(d))
                        .map(d -> offer(d, d.format().equals("ICS") ? CALENDAR : d.format(), "", way))
                        .toList());
    }

    private static boolean forReading(Download download) {
        return download.format().equals("PDF");
    }

    /** Type, size and pages, as far as they are known. */
    private static Offer offer(Download download, String words, String format, String way) {
        List<String> details = new ArrayList<>();
        details.add(format);
        details.add(download.bytes() > 0 ? download.size() : "");
        details.add(download.pages() > 0 ? download.pages() + " 页" : "");
        details.removeIf(String::isEmpty);
        return new Offer(words, String.join("，", details), way + Links.encode(download.file()));
    }
}
