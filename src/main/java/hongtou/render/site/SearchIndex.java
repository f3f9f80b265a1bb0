package hongtou.render.site;

import hongtou.render.site.Owners.Owner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The index of the full-text search: a list of the documents; for every character and pair of neighbours the documents
 * that hold it; for every owner the documents that name it; the texts. All but the list in files of moderate size.
 *
 * <p>Scripts rather than data files, so that they work from a folder too. A word can only be in a document that holds all
 * its pairs: the page loads the files that know these, then the texts of the documents, and looks whether the word is
 * there. So what a search loads does not grow with the number of documents, but for the list.
 */
final class SearchIndex {
    static final String FILE = Folders.SEARCH + "index.js";

    /** UTF-16 units in a file of texts: about 60 KB, one to three plans. */
    private static final int TEXTS = 20_000;

    /** UTF-16 units in a file of pairs: about 25 KB; a word of four characters needs at most three. */
    private static final int PAIRS = 16_000;

    private final Script documents = new Script();
    private final PairPostings pairs = new PairPostings();
    private final List<Script> shards = new ArrayList<>();
    private int count;
    private int inShard = TEXTS;

    private SearchIndex() {}

    /** Adds the scripts of the search. */
    static void add(Catalogue catalogue, SortedMap<String, byte[]> files) {
        SearchIndex index = new SearchIndex();
        Searched.all(catalogue).forEach(index::add);
        List<String> pairs = index.pairs.shards(PAIRS);
        Script script = new Script().raw("window.HONGTOU_SEARCH={pairs:" + pairs.size() + ",documents:[\n");
        script.raw(index.documents.toString()).raw("]};\n");
        files.put(FILE, SiteRenderer.bytes(script.toString()));
        files.put(Folders.SEARCH + "owners.js", SiteRenderer.bytes(owners(catalogue)));
        numbered("pairs-", pairs, files);
        numbered(
                "text-",
                index.shards.stream().map(s -> s.raw("});\n").toString()).toList(),
                files);
    }

    private static void numbered(String name, List<String> texts, SortedMap<String, byte[]> files) {
        for (int i = 0; i < texts.size(); i++) {
            files.put(Folders.SEARCH + name + i + ".js", SiteRenderer.bytes(texts.get(i)));
        }
    }

    private static String owners(Catalogue catalogue) {
        Map<String, Integer> numbers = new HashMap<>();
        catalogue.documents().forEach(d -> numbers.put(d.id(), numbers.size()));
        Script script = new Script().raw("window.HONGTOU_OWNERS({\n");
        for (Owner owner : catalogue.owners()) {
            Posting posting = new Posting();
            owner.rows().stream()
                    .map(row -> numbers.getOrDefault(row.document().id(), 0))
                    .sorted()
                    .distinct()
                    .forEach(posting::add);
            script.text(owner.name()).raw(":\"" + posting + "\",\n");
        }
        return script.raw("});\n").toString();
    }

    private void add(Searched searched) {
        StringBuilder folded = new StringBuilder();
        for (SearchPart part : searched.parts()) {
            // A pair must not span two texts.
            folded.append(SearchText.fold(part.heading())).append('\n');
            folded.append(SearchText.fold(part.text())).append('\n');
        }
        pairs.add(folded, count);
        text(searched.parts(), folded.length());
        Facets facets = searched.facets();
        documents
                .raw("[")
                .text(searched.title())
                .raw(",")
                .text(searched.address())
                .raw(",");
        documents.text(searched.number());
        said(facets.year() == null ? null : searched.date());
        documents.raw("," + (shards.size() - 1) + ",").text(facets.kind());
        said(facets.validity());
        documents.raw("],\n");
        count++;
    }

    /** @param words null for what it cannot be asked for */
    private void said(@Nullable String words) {
        documents.raw(",");
        if (words == null) {
            documents.raw("null");
        } else {
            documents.text(words);
        }
    }

    /** The parts of a document: anchor, heading, label, text. */
    private void text(List<SearchPart> parts, int length) {
        if (inShard + length > TEXTS) {
            shards.add(new Script().raw("window.HONGTOU_TEXT(" + shards.size() + ",{\n"));
            inShard = 0;
        }
        inShard += length;
        Script shard = shards.get(shards.size() - 1);
        shard.raw(count + ":[");
        for (SearchPart part : parts) {
            shard.raw("[").text(part.anchor()).raw(",").text(part.heading()).raw(",");
            shard.text(part.label()).raw(",").text(part.text()).raw("],\n");
        }
        shard.raw("],\n");
    }
}
