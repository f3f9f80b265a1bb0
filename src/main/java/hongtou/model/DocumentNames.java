package hongtou.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What documents are called by others: by id, document number (发文字号), title or title of the plan. Read once for all of them: every
 * document may name every other.
 */
public final class DocumentNames {
    private static final Pattern QUOTED = Pattern.compile("《(.+)》");

    private final List<Document> documents;
    private final Map<String, List<Integer>> ids = new HashMap<>();
    private final Map<String, List<Integer>> numbers = new HashMap<>();
    private final Map<String, List<Integer>> titles = new HashMap<>();
    private final TreeSet<Integer> lengths = new TreeSet<>();

    private DocumentNames(List<Document> documents) {
        this.documents = List.copyOf(documents);
        for (int i = 0; i < documents.size(); i++) {
            add(documents.get(i), i);
        }
    }

    /** The names of some documents; what is asked for is found among these only. */
    public static DocumentNames of(List<Document> documents) {
        return new DocumentNames(documents);
    }

    private void add(Document document, int place) {
        put(ids, document.id(), place);
        put(titles, plain(document.title()), place);
        put(titles, plain(document.plan().title()), place);
        Field<String> number = document.frontMatter().head().docNumber();
        String plain = number == null ? "" : plain(number.value());
        if (!plain.isEmpty()) {
            put(numbers, plain, place);
            lengths.add(plain.length());
        }
    }

    private static void put(Map<String, List<Integer>> index, String name, int place) {
        index.computeIfAbsent(name, n -> new ArrayList<>(1)).add(place);
    }

    /** The documents that a name means, in the order in which they were given; none for a blank name. */
    public List<Document> meant(String name) {
        String plain = plain(name);
        if (plain.isEmpty()) {
            return List.of();
        }
        TreeSet<Integer> places = new TreeSet<>(ids.getOrDefault(name.strip(), List.of()));
        numbersIn(plain, places);
        Matcher quoted = QUOTED.matcher(name);
        String title = quoted.find() ? plain(quoted.group(1)) : plain;
        boolean numbered = name.contains("〔");
        titles.getOrDefault(title, List.of()).stream()
                .filter(place -> !numbered || !hasNumber(documents.get(place)))
                .forEach(places::add);
        return places.stream().map(documents::get).toList();
    }

    /** The document whose title is meant under another number is another one. */
    private static boolean hasNumber(Document document) {
        return document.frontMatter().head().docNumber() != null;
    }

    private void numbersIn(String name, Set<Integer> places) {
        for (int length : lengths.headSet(name.length(), true)) {
            for (int at = 0; at + length <= name.length(); at++) {
                places.addAll(numbers.getOrDefault(name.substring(at, at + length), List.of()));
            }
        }
    }

    /** Letter by letter, without the signs in which names of the same document differ. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            switch (c) {
                case ' ', '\t', '\n', '\u000B', '\f', '\r', '\u3000', '《', '》', '〈', '〉' -> {}
                case '–', '－', '-' -> plain.append('—');
                case '(' -> plain.append('（');
                case ')' -> plain.append('）');
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }
}
