package hongtou.render.site;

import hongtou.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Looks over a finished website: every link leads to a file of it (HT921), every fragment to an element (HT922), no id
 * stands twice (HT923), every image has words (HT924), every page carries the head tags of its type (HT925).
 */
public final class SiteLinks {
    private SiteLinks() {}

    /**
     * Checks the whole output.
     *
     * @param files everything that will be published, by its path from the top of the site, with {@code /}
     * @param settings say where the site will stand on its server
     * @return the findings in their order; their places are lines of the pages
     */
    public static List<Diagnostic> check(SortedMap<String, byte[]> files, SiteSettings settings) {
        Map<String, CheckedPage> pages = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                pages.put(path, CheckedPage.parse(path, bytes));
            }
        });
        List<Diagnostic> findings = new ArrayList<>();
        for (CheckedPage page : pages.values()) {
            new LinkCheck(page, pages, files.keySet(), settings.webAddress(), findings::add).run();
            new PageCheck(page, findings::add).run();
        }
        findings.sort(Diagnostic.ORDER);
        return findings;
    }
}
