package hongtou.render.site;

import hongtou.model.Document;
import hongtou.model.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * @param mentions which of the documents that have a page name which
     * @param root what leads from the page to the top of the site
     */
    static Related of(Document document, Mentions mentions, String root) {
        Finder finder = new Finder(document, mentions, root);
        List<Entry> replacedBy = finder.entries(Mentions.replacedBy(document), mentions.replacing());
        List<Group> groups = Stream.of(
                        new Group("上级文件", finder.entries(Mentions.superiors(document), Map.of())),
                        new Group("落实本文件的文件", finder.entries(List.of(), mentions.carryingOut())),
                        new Group("本文件替代的文件", finder.entries(Mentions.replaces(document), mentions.replaced())),
                        new Group("替代本文件的文件", replacedBy))
                .filter(group -> !group.entries().isEmpty())
                .toList();
        return new Related(replacedBy, groups);
    }

    /** Looks a document's names up among the documents of the site. */
    private record Finder(Document document, Mentions mentions, String root) {

        /**
         * Each document once.
         *
         * @param own the names that the document says
         * @param theirs the documents that name others, by those
         */
        List<Entry> entries(List<Field<String>> own, Map<Document, List<Document>> theirs) {
            Set<Entry> entries = new LinkedHashSet<>();
            own.forEach(name -> entries.add(named(name.value())));
            theirs.getOrDefault(document, List.of()).forEach(other -> entries.add(linked(other)));
            return List.copyOf(entries);
        }

        private Entry named(String name) {
            return mentions.meant(document, name).map(this::linked).orElseGet(() -> new Entry(name, ""));
        }

        private Entry linked(Document other) {
            Field<String> number = other.frontMatter().head().docNumber();
            String words = number == null ? other.title() : other.title() + "（" + number.value() + "）";
            return new Entry(words, root + Links.encode(PlanPage.file(other)));
        }
    }
}
