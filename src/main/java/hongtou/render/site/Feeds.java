package hongtou.render.site;

import hongtou.model.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** The files for machines that follow the site: feed (Atom, RFC 4287), sitemap, robots. */
final class Feeds {
    private Feeds() {}

    /** An entry of the feed; without the site's address its links are relative to the feed. */
    record Entry(
            String id,
            String title,
            String address,
            String updated,
            String author,
            boolean hasAuthor,
            String summary) {}

    /** What the template of the feed asks for. */
    record Feed(
            String id, String title, String home, String self, String updated, String author, List<Entry> entries) {}

    /** A page of the sitemap. */
    record Location(String address, String date, boolean hasDate) {}

    /** What the template of the sitemap asks for. */
    record Sitemap(List<Location> locations) {}

    static void add(Catalogue catalogue, SortedMap<String, byte[]> files) {
        String address = catalogue.site().settings().address();
        files.put("feed.xml", SiteRenderer.bytes(catalogue.theme().render("feed", feed(catalogue, address))));
        String robots = "User-agent: *\nAllow: /\n";
        if (!address.isEmpty()) {
            Sitemap sitemap = new Sitemap(locations(catalogue, address, files));
            files.put("sitemap.xml", SiteRenderer.bytes(catalogue.theme().render("sitemap", sitemap)));
            robots += "Sitemap: " + address + "sitemap.xml\n";
        }
        files.put("robots.txt", SiteRenderer.bytes(robots));
    }

    private static Feed feed(Catalogue catalogue, String address) {
        SiteSettings settings = catalogue.site().settings();
        String organiser = settings.publisher().organiser();
        return new Feed(
                address.isEmpty() ? "urn:hongtou:feed" : address + "feed.xml",
                settings.name(),
                address + "index.html",
                address + "feed.xml",
                instant(catalogue.site().updated()),
                organiser.isEmpty() ? settings.name() : organiser,
                catalogue.documents().stream()
                        .map(d -> entry(catalogue, d, address))
                        .toList());
    }

    private static Entry entry(Catalogue catalogue, Document document, String address) {
        LocalDate date = Dates.shown(document);
        String page = address + Links.encode(PlanPage.file(document));
        return new Entry(
                address.isEmpty() ? "urn:hongtou:plan:" + Links.encode(document.id()) : page,
                document.title(),
                page,
                instant(date == null ? catalogue.site().updated() : date),
                document.issuer(),
                !document.issuer().isEmpty(),
                summary(catalogue, document));
    }

    private static String summary(Catalogue catalogue, Document document) {
        PlanLine line = PlanLine.of(catalogue, document, "");
        List<String> facts = new ArrayList<>(List.of(line.type(), line.issuer(), line.docNumber(), line.date()));
        facts.add(line.lapsed() ? line.validity() : "");
        facts.add(line.hasTasks() ? line.tasks() + " 项任务" : "");
        return String.join("，", facts.stream().filter(f -> !f.isEmpty()).toList());
    }

    private static List<Location> locations(Catalogue catalogue, String address, SortedMap<String, byte[]> files) {
        List<Location> locations = new ArrayList<>();
        for (String file : files.keySet()) {
            if (file.endsWith("index.html") && !file.equals(SearchPage.FILE)) {
                String date = catalogue.documents().stream()
                        .filter(d -> PlanPage.file(d).equals(file))
                        .map(d -> Dates.iso(Dates.shown(d)))
                        .findFirst()
                        .orElse("");
                locations.add(new Location(address + Links.encode(file), date, !date.isEmpty()));
            }
        }
        return locations;
    }

    /** Midnight in China: the documents know days, the feed wants a moment. */
    private static String instant(LocalDate date) {
        return date + "T00:00:00+08:00";
    }
}
