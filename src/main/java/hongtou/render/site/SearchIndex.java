package hongtou.render.site;

import hongtou.model.Document;
import hongtou.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The index of the full-text search: for every pair of neighbouring characters the documents that hold it, and the
 * texts of the documents in files of moderate size.
 *
 * <p>Scripts rather than data files, so that they work from a folder too. A word of two or more characters can only be
 * in a document that holds all its pairs; the page loads the texts of these and looks whether the word is there.
 */
final class SearchIndex {
    static final String FILE = Folders.SEARCH + "index.js";

    /** UTF-16 units in a file of texts: about 200 KB. */
    private static final int SHARD = 70_000;

    private final Script documents = new Script();
    private final PairPostings pairs = new PairPostings();
    private final List<Script> shards = new ArrayList<>();
    private int count;
    private int inShard = SHARD;

    private SearchIndex() {}

    /** Adds the scripts of the search. */
    static void add(Catalogue catalogue, SortedMap<String, byte[]> files) {
        SearchIndex index = new SearchIndex();
        catalogue.documents().forEach(index::document);
        Script script = new Script().raw("window.HONGTOU_SEARCH={documents:[\n");
        script.raw(index.documents.toString()).raw("],pairs:{\n");
        index.pairs.write(script);
        files.put(FILE, SiteRenderer.bytes(script.raw("}};\n").toString()));
        for (int i = 0; i < index.shards.size(); i++) {
            String text = index.shards.get(i).raw("});\n").toString();
            files.put(Folders.SEARCH + "text-" + i + ".js", SiteRenderer.bytes(text));
        }
    }

    private void document(Document document) {
        List<SearchPart> parts = SearchPart.of(document);
        StringBuilder folded = new StringBuilder();
        for (SearchPart part : parts) {
            // A pair must not span two texts.
            folded.append(SearchText.fold(part.heading())).append('\n');
            folded.append(SearchText.fold(part.text())).append('\n');
        }
        pairs.add(folded, count);
        text(parts, folded.length());
        Field<String> number = document.frontMatter().head().docNumber();
        documents.raw("[").text(document.title()).raw(",");
        documents.text(Links.encode(Folders.plan(document)) + "index.html").raw(",");
        documents.text(number == null ? "" : number.value()).raw(",");
        documents.text(Dates.iso(Dates.shown(document))).raw("," + (shards.size() - 1) + "],\n");
        count++;
    }

    /** The parts of a document: anchor, heading, label, text. */
    private void text(List<SearchPart> parts, int length) {
        if (inShard + length > SHARD) {
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
