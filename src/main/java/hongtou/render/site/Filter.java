package hongtou.render.site;

import hongtou.model.Validity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A control that chooses among documents.
 *
 * @param name what it is called in the form and in the address
 */
record Filter(String name, String label, List<Choice> choices) {
    /** Stands for the documents that say nothing. */
    private static final String NONE = "none";

    /** The validities in the order of their life. */
    private static final List<String> LIFE =
            Arrays.stream(Validity.values()).map(Validity::chinese).toList();

    /** A value to choose, with how many documents have it. */
    record Choice(String key, String words) {}

    static Filter year(List<Facets> all) {
        return of("year", "年份", all, f -> said(f.year()), Comparator.reverseOrder(), "年");
    }

    static Filter kind(List<Facets> all) {
        return of("kind", "种类", all, f -> List.of(f.kind()), Comparator.naturalOrder(), "");
    }

    static Filter issuer(List<Facets> all) {
        return of("issuer", "发文机关", all, Facets::issuers, Comparator.naturalOrder(), "");
    }

    static Filter validity(List<Facets> all) {
        return of("validity", "有效性", all, f -> said(f.validity()), Comparator.comparing(LIFE::indexOf), "");
    }

    private static List<String> said(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    /** The owners of the tasks, those with most tasks first. */
    static Filter owner(Catalogue catalogue) {
        Map<String, Integer> ranks = new HashMap<>();
        Map<String, List<String>> byDocument = new HashMap<>();
        for (Owners.Owner owner : catalogue.owners()) {
            ranks.put(owner.name(), ranks.size());
            owner.rows().stream()
                    .map(row -> row.document().id())
                    .distinct()
                    .forEach(id -> byDocument
                            .computeIfAbsent(id, i -> new ArrayList<>())
                            .add(owner.name()));
        }
        return of(
                "owner",
                "责任单位",
                catalogue.documents(),
                d -> byDocument.getOrDefault(d.id(), List.of()),
                Comparator.comparing(name -> ranks.getOrDefault(name, 0)),
                "");
    }

    /** The values that occur, counted; those without one last. */
    static <T> Filter of(
            String name,
            String label,
            List<T> all,
            Function<T, List<String>> values,
            Comparator<String> order,
            String unit) {
        Comparator<String> unsaidLast = Comparator.comparing(String::isEmpty);
        Map<String, Integer> counts = new TreeMap<>(unsaidLast.thenComparing(order));
        all.forEach(one -> values.apply(one).forEach(v -> counts.merge(v, 1, Integer::sum)));
        return new Filter(
                name,
                label,
                counts.entrySet().stream()
                        .map(e -> choice(e.getKey(), e.getValue(), unit))
                        .toList());
    }

    private static Choice choice(String value, int count, String unit) {
        return value.isEmpty()
                ? new Choice(NONE, "没有写明（" + count + "）")
                : new Choice(value, value + unit + "（" + count + "）");
    }
}
