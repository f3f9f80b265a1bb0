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
    private final String base;
    private final Consumer<Diagnostic> findings;

    /**
     * @param base where the top of the site stands on its server; an empty text where that is not known
     */
    LinkCheck(
            CheckedPage page,
            Map<String, CheckedPage> pages,
            Set<String> files,
            String base,
            Consumer<Diagnostic> findings) {
        this.page = page;
        this.pages = pages;
        this.files = files;
        this.base = base;
        this.findings = findings;
    }

    void run() {
        page.html().select("[href]").forEach(e -> follow(e, e.attr("href")));
        page.html().select("[src]").forEach(e -> follow(e, e.attr("src")));
        page.html().select("form[action]").forEach(e -> follow(e, e.attr("action")));
    }

    private void follow(Element element, String address) {
        var scheme = SCHEME.matcher(address);
        if (scheme.matches()) {
            if (!OUTSIDE.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
                broken(element, address);
            }
            return;
        }
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        int query = path.indexOf('?');
        path = query < 0 ? path : path.substring(0, query);
        String target = path.isEmpty() ? page.path() : resolve(Links.decode(path));
        if (target == null || !files.contains(target)) {
            broken(element, address);
        } else if (hash >= 0) {
            fragment(element, address, target, Links.decode(address.substring(hash + 1)));
        }
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
     * The path from the top of the site; null where it leads out of the site or from the top of the server. Only the page
     * of what is not found may start there: any other would not work from a folder.
     */
    private @Nullable String resolve(String address) {
        String top = Links.decode(base);
        boolean fromServer = address.startsWith("/");
        if (fromServer
                && (top.isEmpty() || !address.startsWith(top) || !page.path().equals(NotFoundPage.FILE))) {
            return null;
        }
        String folder = page.path().substring(0, page.path().lastIndexOf('/') + 1);
        return walk(fromServer ? address.substring(top.length()) : folder + address);
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
