package hongtou.view;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.IndexNumber;
import hongtou.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds index numbers that cannot both be true: one number for two documents, two numbers for one (HT950). */
final class IndexNumberFaults {
    private final List<Document> documents;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Map<String, IndexNumber> byNumber = new HashMap<>();

    private IndexNumberFaults(List<Document> documents) {
        this.documents = documents;
    }

    static List<Diagnostic> of(List<Document> documents, List<IndexNumber> ledger) {
        IndexNumberFaults faults = new IndexNumberFaults(documents);
        faults.ledger(ledger);
        documents.forEach(d -> faults.written(d, ledger));
        return faults.findings;
    }

    private void ledger(List<IndexNumber> ledger) {
        Map<String, IndexNumber> byDocument = new HashMap<>();
        for (IndexNumber line : ledger) {
            IndexNumber same = byNumber.putIfAbsent(line.number(), line);
            IndexNumber other = line.document().isEmpty() ? null : byDocument.putIfAbsent(line.document(), line);
            if (same != null) {
                taken(line.at(), line.number(), name(same), same.at());
            } else if (other != null) {
                error(
                        line.at(),
                        "文件“" + line.document() + "”已经有索引号 " + other.number(),
                        line.document() + " has the number " + other.number() + " already",
                        other.at());
            }
        }
    }

    /** The number of the front matter beside the ledger. Two documents with one number in their front matters: HT808. */
    private void written(Document document, List<IndexNumber> ledger) {
        Field<String> number = document.frontMatter().disclosure().indexNumber();
        if (number == null) {
            return;
        }
        Place at = document.at(number.span());
        IndexNumber line = byNumber.get(number.value());
        if (line != null && !line.document().equals(document.id()) && exists(line.document())) {
            taken(at, number.value(), name(line), line.at());
        }
        for (IndexNumber own : ledger) {
            if (own.document().equals(document.id()) && !own.number().equals(number.value())) {
                findings.add(Diagnostic.warning(
                                "HT950",
                                at,
                                new Message(
                                        "文件头的索引号和台账里的 " + own.number() + " 不一样，以文件头为准",
                                        "the ledger has " + own.number() + "; the number written here counts"))
                        .hint("索引号给出以后不再改：删去文件头的一行，或者改正台账", "a number never changes: correct one of them")
                        .related(List.of(own.at())));
            }
        }
    }

    /** The number of a line whose document is no more may be that of the same document under another name. */
    private boolean exists(String id) {
        return documents.stream().anyMatch(d -> d.id().equals(id));
    }

    private static String name(IndexNumber line) {
        return line.document().isEmpty() ? line.title() : line.document();
    }

    private void taken(Place at, String number, String name, Place first) {
        error(
                at,
                "索引号 " + number + " 已经给了“" + name + "”",
                "the number " + number + " was given to " + name + " already",
                first);
    }

    private void error(Place at, String chinese, String english, Place first) {
        findings.add(Diagnostic.error("HT950", at, new Message(chinese, english))
                .hint("核对两处，改正后给出的一个", "look at both places and correct the later one")
                .related(List.of(first)));
    }
}
