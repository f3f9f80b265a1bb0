package hongtou.view;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.IndexNumber;
import hongtou.source.Place;
import hongtou.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The index numbers (索引号) of documents: that of the front matter, else that of the ledger. A number belongs to one document for
 * ever; documents without one get the next of their row.
 *
 * @param documents as given, each with its number where it has one
 * @param proposed the lines that the ledger lacks, in the order of the days and names of their documents
 * @param findings HT950 for numbers that contradict each other, HT951 for documents without a number
 */
public record IndexNumbers(List<Document> documents, List<IndexNumber> proposed, List<Diagnostic> findings) {
    public IndexNumbers {
        documents = List.copyOf(documents);
        proposed = List.copyOf(proposed);
        findings = List.copyOf(findings);
    }

    /**
     * Looks numbers up.
     *
     * @param pattern how new numbers are written; null where none are given
     * @param ledger what has been given so far
     */
    public static IndexNumbers of(List<Document> documents, List<IndexNumber> ledger, @Nullable IndexPattern pattern) {
        List<Diagnostic> findings = new ArrayList<>(IndexNumberFaults.of(documents, ledger));
        Map<String, IndexNumber> lines = lines(documents, ledger);
        List<Document> numbered =
                documents.stream().map(d -> numbered(d, lines.get(d.id()))).toList();
        List<IndexNumber> proposed = pattern == null ? List.of() : proposed(numbered, ledger, pattern, findings);
        return new IndexNumbers(numbered, proposed, findings);
    }

    /** The line of each document: that of its name, else that of its 发文字号 where no document has the line's name. */
    private static Map<String, IndexNumber> lines(List<Document> documents, List<IndexNumber> ledger) {
        Map<String, IndexNumber> byName = new LinkedHashMap<>();
        ledger.forEach(l -> byName.putIfAbsent(l.document(), l));
        Map<String, IndexNumber> byDocNumber = new HashMap<>();
        for (IndexNumber line : ledger) {
            boolean free = documents.stream().noneMatch(d -> d.id().equals(line.document()));
            if (free && !line.docNumber().isEmpty()) {
                byDocNumber.putIfAbsent(line.docNumber(), line);
            }
        }
        Map<String, IndexNumber> lines = new HashMap<>();
        for (Document document : documents) {
            Field<String> docNumber = document.frontMatter().head().docNumber();
            IndexNumber other = docNumber == null ? null : byDocNumber.get(docNumber.value());
            IndexNumber line = byName.getOrDefault(document.id(), other);
            if (line != null) {
                lines.put(document.id(), line);
            }
        }
        return lines;
    }

    private static Document numbered(Document document, @Nullable IndexNumber line) {
        boolean written = document.frontMatter().disclosure().indexNumber() != null;
        return written || line == null
                ? document
                : document.with(document.frontMatter().withIndexNumber(new Field<>(line.number(), Span.FILE)));
    }

    private static List<IndexNumber> proposed(
            List<Document> documents, List<IndexNumber> ledger, IndexPattern pattern, List<Diagnostic> findings) {
        List<String> given = given(documents, ledger);
        List<IndexNumber> proposed = new ArrayList<>();
        for (Document document : without(documents)) {
            if (pattern.asksForDate() && document.frontMatter().tail().issuedDate() == null) {
                findings.add(missing(document, "没有成文日期，编不出索引号", "补上成文日期", "it has no date of issue", "write one"));
                continue;
            }
            int last = given.stream()
                    .map(n -> pattern.serial(document, n))
                    .filter(OptionalInt::isPresent)
                    .mapToInt(OptionalInt::getAsInt)
                    .max()
                    .orElse(0);
            String number = pattern.number(document, last + 1);
            given.add(number);
            proposed.add(line(document, number));
            findings.add(missing(
                    document,
                    "文件还没有索引号，下一个是 " + number,
                    "运行 ./hongtou number，把它记进索引号台账；已有别的号的，写在文件头的“索引号”里",
                    "the document has no index number; the next is " + number,
                    "run ./hongtou number, or write 索引号 into the front matter"));
        }
        return proposed;
    }

    private static List<String> given(List<Document> documents, List<IndexNumber> ledger) {
        List<String> given = new ArrayList<>();
        ledger.forEach(l -> given.add(l.number()));
        for (Document document : documents) {
            Field<String> number = document.frontMatter().disclosure().indexNumber();
            if (number != null) {
                given.add(number.value());
            }
        }
        return given;
    }

    /** The public documents that have no number, the oldest first, so that the order of the numbers does not depend on names. */
    private static List<Document> without(List<Document> documents) {
        return documents.stream()
                .filter(Document::isPublic)
                .filter(d -> d.frontMatter().disclosure().indexNumber() == null)
                .sorted(Comparator.comparing(IndexNumbers::day).thenComparing(Document::id))
                .toList();
    }

    private static LocalDate day(Document document) {
        Field<LocalDate> issued = document.frontMatter().tail().issuedDate();
        return issued == null ? LocalDate.MAX : issued.value();
    }

    private static IndexNumber line(Document document, String number) {
        Field<String> docNumber = document.frontMatter().head().docNumber();
        return new IndexNumber(
                document.id(),
                number,
                docNumber == null ? "" : docNumber.value(),
                document.title(),
                Place.whole(document.source()));
    }

    private static Diagnostic missing(Document document, String chinese, String hint, String english, String advice) {
        return Diagnostic.warning("HT951", Place.whole(document.source()), new Message(chinese, english))
                .hint(hint, advice);
    }
}
