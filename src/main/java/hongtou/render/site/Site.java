package hongtou.render.site;

import hongtou.model.Document;
import hongtou.model.Register;
import hongtou.model.StaticPage;
import hongtou.view.WorkingDays;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the website is made from.
 *
 * @param documents for the public site only public ones
 * @param register the bodies that the documents name
 * @param downloads what stands beside a page, by the folder of the page without a slash at its end: {@code
 *     plans/SLUG}, {@code matrix}, {@code owners/SLUG}
 * @param updated the newest date of the content, for feed and sitemap
 * @param week which days are worked
 * @param internal what only the internal site shows; null for the public site
 * @param pages those that the office has written itself, sorted by their files
 */
public record Site(
        SiteSettings settings,
        List<Document> documents,
        Register register,
        Map<String, List<Download>> downloads,
        LocalDate updated,
        WorkingDays week,
        @Nullable InternalMatter internal,
        List<StaticPage> pages) {

    /**
     * @throws IllegalArgumentException where a document of the public site is not 主动公开 or is a draft: it must never come
     *     this far
     */
    public Site {
        for (Document document : documents) {
            if (internal == null && !document.isPublic()) {
                throw new IllegalArgumentException("not public: " + document.id());
            }
        }
        documents = List.copyOf(documents);
        pages = List.copyOf(pages);
        downloads = new LinkedHashMap<>(downloads);
    }

    /** A site without pages of the office's own. */
    public Site(
            SiteSettings settings,
            List<Document> documents,
            Register register,
            Map<String, List<Download>> downloads,
            LocalDate updated,
            WorkingDays week,
            @Nullable InternalMatter internal) {
        this(settings, documents, register, downloads, updated, week, internal, List.of());
    }

    /** A public site whose bodies all stand for themselves. */
    public Site(
            SiteSettings settings, List<Document> documents, Map<String, List<Download>> downloads, LocalDate updated) {
        this(settings, documents, Register.EMPTY, downloads, updated, WorkingDays.WEEK, null);
    }

    boolean isInternal() {
        return internal != null;
    }

    /** What stands beside a page. */
    List<Download> downloads(String folder) {
        return downloads.getOrDefault(folder, List.of());
    }
}
