package hongtou.render.site;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Follows every address of a page. */
final class LinkCheck {
    private static final Set<String> OUTSIDE = Set.of("http", "https", "mailto", "tel", "data");
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

    private final CheckedPage page;
    private final Map<String, CheckedPage> pages;
    private final Set<String> files;
    private final String site;
    private final Consumer<Diagnostic> findings;

    /**
     * @param site the address of the site; an empty text where that is not known
     */
    LinkCheck(
            CheckedPage page,
            Map<String, CheckedPage> pages,
            Set<String> files,
            String site,
            Consumer<Diagnostic> findings) {
        this.page = page;
        this.pages = pages;
        this.files = files;
        this.site = site;
        this.findings = findings;
    }

    void run() {
        page.html().select("[href]").forEach(e -> follow(e, e.attr("href")));
        page.html().select("[src]").forEach(e -> follow(e, e.attr("src")));
        page.html().select("form[action]").forEach(e -> follow(e, e.attr("action")));
    }

    private void follow(Element element, String address) {
        boolean whole = isOfThisSite(address);
        var scheme = SCHEME.matcher(address);
        if (scheme.matches() && !whole) {
            if (!OUTSIDE.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
                broken(element, address);
            }
            return;
        }
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        int query = path.indexOf('?');
        path = Links.decode(query < 0 ? path : path.substring(0, query));
        String target = whole ? first(walk(path.substring(Links.decode(site).length()))) : target(path);
        if (target == null || !files.contains(target)) {
            broken(element, address);
        } else if (hash >= 0) {
            fragment(element, address, target, Links.decode(address.substring(hash + 1)));
        }
    }

    /**
     * The page of what is not found says whole addresses of its own site, and they have to lead to its files. What other pages
     * say so comes from their authors, who may mean whatever else stands on that server.
     */
    private boolean isOfThisSite(String address) {
        return !site.isEmpty() && page.path().equals(NotFoundPage.FILE) && address.startsWith(site);
    }

    /** Servers show the first page of a folder. */
    private static @Nullable String first(@Nullable String path) {
        return path != null && (path.isEmpty() || path.endsWith("/")) ? path + "index.html" : path;
    }

    /** A fragment with an equals sign is the state of a filter, not a place. */
    private void fragment(Element element, String address, String target, String id) {
        CheckedPage other = pages.get(target);
        if (other == null || id.isEmpty() || id.contains("=") || other.ids().containsKey(id)) {
            return;
        }
        findings.accept(Diagnostic.error(
                        "HT922",
                        page.place(element),
                        new Message(
                                "链接“" + address + "”指向的位置“" + id + "”不存在",
                                "the link \"" + address + "\" leads to \"" + id + "\", which is not there"))
                .hint("改成目标页上有的位置，或去掉 # 及后面的部分", "name a place on that page, or remove the # and what follows"));
    }

    private void broken(Element element, String address) {
        findings.accept(Diagnostic.error(
                        "HT921",
                        page.place(element),
                        new Message("链接“" + address + "”没有对应的文件", "the link \"" + address + "\" leads to no file"))
                .hint(
                        "站内链接用相对路径，写到具体文件，例如 ../index.html",
                        "link with a relative path to a file, such as ../index.html"));
    }

    /**
     * The path from the top of the site; null where it leads out of the site or from the top of the server, which no folder
     * has.
     */
    private @Nullable String target(String path) {
        if (path.isEmpty()) {
            return page.path();
        }
        String folder = page.path().substring(0, page.path().lastIndexOf('/') + 1);
        return path.startsWith("/") ? null : walk(folder + path);
    }

    private static @Nullable String walk(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return null;
                }
            } else if (!step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
