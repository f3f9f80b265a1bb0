package hongtou.render.site;

import hongtou.view.TaskMatrix.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who has tasks (责任单位、责任人), those with most tasks first. */
final class Owners {
    private Owners() {}

    /**
     * One body or person as the texts name it.
     *
     * @param folder where its page stands, with a slash at its end
     * @param rows its tasks
     */
    record Owner(String name, String folder, List<Row> rows) {}

    static List<Owner> of(List<Row> rows) {
        Map<String, List<Row>> byName = new HashMap<>();
        for (Row row : rows) {
            row.owners()
                    .forEach(name ->
                            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(row));
        }
        List<String> names = new ArrayList<>(byName.keySet());
        names.sort(Comparator.comparingInt(
                        (String n) -> -byName.getOrDefault(n, List.of()).size())
                .thenComparing(Comparator.naturalOrder()));
        Map<String, String> folders = OwnerFolder.of(names);
        return names.stream()
                .map(n -> new Owner(n, Folders.OWNERS + folders.get(n) + "/", byName.getOrDefault(n, List.of())))
                .toList();
    }
}
