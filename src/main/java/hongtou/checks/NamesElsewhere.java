package hongtou.checks;

import hongtou.model.Document;
import hongtou.model.Organ;
import hongtou.model.Register;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that the documents of one issuer have for single bodies. Two names can only be one body's where they end in the same
 * kind and their stems begin with the same character, so names are looked up by these and not compared one by one.
 */
final class NamesElsewhere {
    private static final Comparator<Named> BY_PLACE =
            Comparator.comparingInt(Named::document).thenComparingInt(Named::place);

    private final List<Document> documents;
    private final List<Map<String, Named>> named = new ArrayList<>();
    /** Where a name stands, apart by the full name that the register gives it there. */
    private final Map<String, Map<String, List<Named>>> mentions = new LinkedHashMap<>();

    private final Map<String, Set<String>> alike = new HashMap<>();
    /** What {@link #namesLike} has found: a name stands in many documents. */
    private final Map<String, List<String>> known = new HashMap<>();

    /**
     * The first mention of a body in a document.
     *
     * @param document the document's number in the list
     * @param place the name's number in the document
     */
    record Named(int document, int place, Organ organ, String fullName) {
        String name() {
            return organ.name();
        }
    }

    NamesElsewhere(List<Document> documents, Register register) {
        this.documents = documents;
        for (int i = 0; i < documents.size(); i++) {
            Map<String, Named> names = names(i, register);
            named.add(names);
            names.values()
                    .forEach(here -> mentions.computeIfAbsent(here.name(), name -> new HashMap<>())
                            .computeIfAbsent(here.fullName(), full -> new ArrayList<>())
                            .add(here));
        }
        for (String name : mentions.keySet()) {
            BodyKey.of(name)
                    .sharedByAlike()
                    .ifPresent(key ->
                            alike.computeIfAbsent(key, k -> new TreeSet<>()).add(name));
        }
    }

    private Map<String, Named> names(int document, Register register) {
        Document in = documents.get(document);
        Map<String, Named> names = new LinkedHashMap<>();
        Owners.byName(in)
                .forEach((name, organs) -> names.put(
                        name, new Named(document, names.size(), organs.get(0), register.fullName(name, in.id()))));
        return names;
    }

    /** The names in a document, in the order of its text. */
    List<Named> in(int document) {
        return List.copyOf(named.get(document).values());
    }

    /**
     * What may be the same body under another name in a document before. A name that both documents know is no slip, nor are names
     * that the register joins.
     */
    List<Named> before(Named here) {
        List<Named> found = new ArrayList<>();
        for (String other : known.computeIfAbsent(here.name(), this::namesLike)) {
            if (!named.get(here.document()).containsKey(other)) {
                mentions.getOrDefault(other, Map.of()).forEach((fullName, there) -> {
                    if (!fullName.equals(here.fullName())) {
                        there.stream().filter(o -> isStrange(here, o)).forEach(found::add);
                    }
                });
            }
        }
        found.sort(BY_PLACE);
        return found;
    }

    private boolean isStrange(Named here, Named there) {
        return there.document() < here.document()
                && !named.get(there.document()).containsKey(here.name());
    }

    private List<String> namesLike(String name) {
        Optional<String> key = BodyKey.of(name).sharedByAlike();
        return key.map(k -> alike.getOrDefault(k, Set.of())).orElse(Set.of()).stream()
                .filter(other -> Owners.mayBeOne(other, name))
                .toList();
    }
}
