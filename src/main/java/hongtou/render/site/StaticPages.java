package hongtou.render.site;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.StaticPage;
import hongtou.model.StaticPage.Standing;
import hongtou.source.Place;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The pages that the office has written itself; none of them takes the place of a page of ours (HT926). */
final class StaticPages {
    /** What the program and servers write or expect at the top of a site, whether or not this build has it. */
    private static final Set<String> RESERVED =
            Set.of("assets", "index.html", "404.html", "feed.xml", "sitemap.xml", "robots.txt", "manifest.json");

    private StaticPages() {}

    /** What the template asks for. */
    record Context(String title, String date, boolean hasDate, String text) {}

    static String file(StaticPage page) {
        return page.id() + "/index.html";
    }

    /** The pages of a standing in the order in which they are linked. */
    static List<StaticPage> of(Site site, Standing standing) {
        return site.pages().stream()
                .filter(p -> p.standing() == standing)
                .sorted(Comparator.comparingInt(StaticPage::order).thenComparing(StaticPage::id))
                .toList();
    }

    /**
     * Adds the pages to the files of the site.
     *
     * @param files what the site has so far: what the pages may link, and what they must not replace
     */
    static void add(Catalogue catalogue, SortedMap<String, byte[]> files, Consumer<Diagnostic> findings) {
        Map<String, StaticPage> taken = new HashMap<>();
        Set<String> generated = generated(files.keySet());
        Set<String> known = known(catalogue.site(), files.keySet());
        for (StaticPage page : catalogue.site().pages()) {
            String name = page.id().toLowerCase(Locale.ROOT);
            StaticPage first = taken.putIfAbsent(name, page);
            if (generated.contains(name)) {
                findings.accept(clash(page, "程序生成的“" + name + "”", "\"" + name + "\", which the program writes"));
            } else if (first != null) {
                String other = first.source().name();
                findings.accept(clash(page, " " + other + " ", other).related(List.of(Place.whole(first.source()))));
            } else {
                files.put(file(page), page(catalogue, page, known, findings));
            }
        }
    }

    /** The names at the top of the site that are ours, in either edition. */
    private static Set<String> generated(Set<String> files) {
        Set<String> names = new TreeSet<>(RESERVED);
        files.forEach(f -> names.add(top(f)));
        Column.FOLDERS.forEach(f -> names.add(top(f)));
        InternalPage.all().forEach(p -> names.add(top(p.folder())));
        return names;
    }

    private static String top(String file) {
        int slash = file.indexOf('/');
        return (slash < 0 ? file : file.substring(0, slash)).toLowerCase(Locale.ROOT);
    }

    private static Diagnostic clash(StaticPage page, String chinese, String english) {
        return Diagnostic.error(
                        "HT926",
                        Place.whole(page.source()),
                        new Message("页面的网址和" + chinese + "相同", "the page would have the address of " + english))
                .hint("换一个文件名", "give the file another name");
    }

    private static Set<String> known(Site site, Set<String> files) {
        Set<String> known = new TreeSet<>(files);
        site.downloads().forEach((folder, list) -> list.forEach(d -> known.add(folder + "/" + d.file())));
        site.pages().forEach(p -> known.add(file(p)));
        if (!site.isInternal()) {
            known.add("feed.xml");
        }
        return known;
    }

    private static byte[] page(Catalogue catalogue, StaticPage page, Set<String> known, Consumer<Diagnostic> findings) {
        Frame frame = new Frame(catalogue);
        String title = page.title().value();
        Frame.Page framed = new Frame.Page(
                file(page),
                title,
                page.description(),
                page.id() + "/",
                HeadTag.ofPage(catalogue, page),
                List.of(),
                frame.crumbs(file(page), title));
        Targets targets = Targets.of(page, catalogue.site(), known);
        PageHtml html = new PageHtml(page, targets);
        String text = html.write();
        PageLinks.check(page, targets, html.ids(), findings);
        String date = page.published() == null ? "" : Dates.chinese(page.published());
        return frame.page(framed, "page", new Context(title, date, !date.isEmpty(), text));
    }
}
