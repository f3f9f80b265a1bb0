package hongtou.render.site;

import hongtou.model.Document;
import hongtou.model.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The documents that a document has to do with: those it names, and those of the site that name it. One that the site
 * has is linked, another is only named.
 *
 * @param replacedBy 被替代
 * @param groups all of them, by what they are to the document; only groups that are filled
 */
record Related(List<Entry> replacedBy, List<Group> groups) {

    /** A document, with an empty address where the site does not have it. */
    record Entry(String words, String address) {
        boolean linked() {
            return !address.isEmpty();
        }
    }

    /** The documents that are the same to a document, such as 上级文件. */
    record Group(String term, List<Entry> entries) {}

    /**
     * @param all the documents that have a page
     * @param root what leads from the page to the top of the site
     */
    static Related of(Document document, List<Document> all, String root) {
        Finder finder = new Finder(document, all, root);
        List<Entry> replacedBy = finder.entries(Related::replacedBy, Related::replaces);
        List<Group> groups = Stream.of(
                        new Group("上级文件", finder.entries(Related::superiors, d -> List.of())),
                        new Group("落实本文件的文件", finder.entries(d -> List.of(), Related::superiors)),
                        new Group("本文件替代的文件", finder.entries(Related::replaces, Related::replacedBy)),
                        new Group("替代本文件的文件", replacedBy))
                .filter(group -> !group.entries().isEmpty())
                .toList();
        return new Related(replacedBy, groups);
    }

    private static List<Field<String>> superiors(Document document) {
        return document.frontMatter().planning().superiors();
    }

    private static List<Field<String>> replaces(Document document) {
        return document.frontMatter().disclosure().replaces();
    }

    private static List<Field<String>> replacedBy(Document document) {
        return document.frontMatter().disclosure().replacedBy();
    }

    /** Looks a document's names up among the documents of the site. */
    private record Finder(Document document, List<Document> all, String root) {

        /**
         * Each document once.
         *
         * @param own the names that the document says
         * @param theirs the names by which another document may mean this one
         */
        List<Entry> entries(
                Function<Document, List<Field<String>>> own, Function<Document, List<Field<String>>> theirs) {
            Set<Entry> entries = new LinkedHashSet<>();
            own.apply(document).forEach(name -> entries.add(named(name.value())));
            all.stream()
                    .filter(other -> !other.equals(document) && names(theirs.apply(other)))
                    .forEach(other -> entries.add(linked(other)));
            return List.copyOf(entries);
        }

        private boolean names(List<Field<String>> names) {
            return names.stream().anyMatch(name -> document.isNamed(name.value()));
        }

        private Entry named(String name) {
            return all.stream()
                    .filter(other -> !other.equals(document) && other.isNamed(name))
                    .findFirst()
                    .map(this::linked)
                    .orElseGet(() -> new Entry(name, ""));
        }

        private Entry linked(Document other) {
            Field<String> number = other.frontMatter().head().docNumber();
            String words = number == null ? other.title() : other.title() + "（" + number.value() + "）";
            return new Entry(words, root + Links.encode(PlanPage.file(other)));
        }
    }
}
