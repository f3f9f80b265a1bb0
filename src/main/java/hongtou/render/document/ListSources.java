package hongtou.render.document;

import hongtou.model.Document;
import hongtou.model.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The documents that a list refers to: cited by a number in the list, written out below it.
 *
 * @param documents each once
 */
record ListSources(List<Document> documents) {
    /** The date of a list whose documents have none: what matters is that it never changes. */
    private static final LocalDate UNDATED = LocalDate.EPOCH;

    ListSources {
        documents = List.copyOf(documents);
    }

    /** [2], before a citation; nothing where there is only one document. */
    String mark(Document document) {
        return documents.size() < 2 ? "" : "[" + (documents.indexOf(document) + 1) + "]";
    }

    /** 依据：《…方案》（临安政发〔2024〕17号） */
    List<String> lines() {
        return IntStream.range(0, documents.size())
                .mapToObj(i -> (documents.size() < 2 ? "依据：" : "[" + (i + 1) + "]") + named(documents.get(i)))
                .toList();
    }

    private static String named(Document document) {
        Field<String> number = document.frontMatter().head().docNumber();
        return "《" + document.plan().title() + "》" + (number == null ? "" : "（" + number.value() + "）");
    }

    /** The issuers, for the properties of the file. */
    String authors() {
        return documents.stream()
                .map(Document::issuer)
                .filter(i -> !i.isEmpty())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    /** The newest 成文日期. */
    LocalDate newest() {
        return documents.stream()
                .map(d -> d.frontMatter().tail().issuedDate())
                .filter(Objects::nonNull)
                .map(Field::value)
                .max(LocalDate::compareTo)
                .orElse(UNDATED);
    }
}
