package hongtou.render.site;

import hongtou.render.site.Owners.Owner;
import hongtou.view.TaskMatrix.Row;
import java.util.List;
import java.util.SortedMap;

/** The list of those who have tasks, and a page for each of them. */
final class OwnerPages {
    static final String FILE = Folders.OWNERS + "index.html";

    private OwnerPages() {}

    /**
     * A line of the list.
     *
     * @param leads how many tasks it leads
     * @param plans how many documents name it
     */
    record Line(String name, String address, int tasks, long leads, long plans, String next) {}

    /** What the template of the list asks for. */
    record ListContext(String title, String description, List<Line> owners, boolean hasOwners, int count) {}

    /** What the template of a page asks for. */
    record PageContext(
            String name,
            int count,
            long leads,
            boolean hasLeads,
            List<String> more,
            List<TaskLine> tasks,
            Offers offers,
            String matrixAddress) {}

    static void add(Catalogue catalogue, SortedMap<String, byte[]> files) {
        List<Owner> owners = catalogue.owners();
        files.put(FILE, list(catalogue, owners));
        for (Owner owner : owners) {
            files.put(owner.folder() + "index.html", page(catalogue, owner));
        }
    }

    private static byte[] list(Catalogue catalogue, List<Owner> owners) {
        Frame frame = new Frame(catalogue);
        Column column = catalogue.column(Folders.OWNERS);
        Frame.Page page = new Frame.Page(
                FILE,
                column.name(),
                column.description(),
                Folders.OWNERS,
                HeadTag.ofColumn(catalogue, Folders.OWNERS),
                List.of("matrix.js"),
                frame.crumbs(FILE, Folders.OWNERS, ""));
        List<Line> lines = owners.stream().map(o -> line(o, Links.root(FILE))).toList();
        return frame.page(
                page,
                "owners",
                new ListContext(column.name(), column.description(), lines, !lines.isEmpty(), lines.size()));
    }

    private static Line line(Owner owner, String root) {
        return new Line(
                owner.name(),
                root + Links.encode(owner.folder()) + "index.html",
                owner.rows().size(),
                leads(owner),
                owner.rows().stream().map(r -> r.document().id()).distinct().count(),
                owner.rows().stream()
                        .map(Row::date)
                        .map(Dates::iso)
                        .filter(d -> !d.isEmpty())
                        .max(String::compareTo)
                        .orElse(""));
    }

    private static byte[] page(Catalogue catalogue, Owner owner) {
        Frame frame = new Frame(catalogue);
        String file = owner.folder() + "index.html";
        String root = Links.root(file);
        List<InternalColumn> internal = InternalColumn.of(catalogue, owner.rows());
        String folder = owner.folder().substring(0, owner.folder().length() - 1);
        Frame.Page page = new Frame.Page(
                file,
                owner.name() + "的任务",
                "",
                Folders.OWNERS,
                HeadTag.ofColumn(catalogue, Folders.OWNERS),
                List.of("matrix.js"),
                frame.crumbs(file, Folders.OWNERS, owner.name()));
        return frame.page(
                page,
                "owner",
                new PageContext(
                        owner.name(),
                        owner.rows().size(),
                        leads(owner),
                        leads(owner) > 0,
                        InternalColumn.labels(internal),
                        TaskLine.of(owner.rows(), internal, root),
                        Offers.in(catalogue, folder, "任务清单"),
                        root + MatrixPage.FILE + "#owner=" + Links.encode(owner.name())));
    }

    private static long leads(Owner owner) {
        return owner.rows().stream()
                .filter(r -> r.lead().contains(owner.name()))
                .count();
    }
}
