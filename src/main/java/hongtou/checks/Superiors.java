package hongtou.checks;

import hongtou.model.Document;
import hongtou.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the documents that another names: by id, document number (发文字号) or title. */
final class Superiors {
    private static final Pattern TITLE = Pattern.compile("《(.+)》");

    private Superiors() {}

    /** A plan and one that it carries out (上级文件), as the plan names it. */
    record Link(Document document, Field<String> name, Document superior) {}

    /** The links among some documents, in the order of their files. */
    static List<Link> among(List<Document> documents) {
        List<Link> links = new ArrayList<>();
        for (Document document : DocumentNumberTaken.sorted(documents)) {
            for (Field<String> name : document.frontMatter().planning().superiors()) {
                documents.stream()
                        .filter(other -> !other.equals(document) && isNamed(name.value(), other))
                        .findFirst()
                        .ifPresent(superior -> links.add(new Link(document, name, superior)));
            }
        }
        return links;
    }

    /** True for a name that means the document: its id, its number, its title or its plan's title. */
    static boolean isNamed(String name, Document document) {
        String plain = plain(name);
        Field<String> number = document.frontMatter().head().docNumber();
        if (plain.isEmpty()) {
            return false;
        }
        if (name.strip().equals(document.id()) || (number != null && plain.contains(plain(number.value())))) {
            return true;
        }
        Matcher title = TITLE.matcher(name);
        String inner = title.find() ? plain(title.group(1)) : plain;
        boolean anotherNumber = number != null && name.contains("〔");
        return !anotherNumber
                && (inner.equals(plain(document.title()))
                        || inner.equals(plain(document.plan().title())));
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\\u3000《》〈〉]", "")
                .replaceAll("[–－-]", "—")
                .replace('(', '（')
                .replace(')', '）');
    }
}
