package hongtou.render.site;

import hongtou.model.Register;
import hongtou.view.OwnerNames;
import hongtou.view.TaskMatrix;
import hongtou.view.TaskMatrix.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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

    /** Everybody under one name: under the full name where the register knows it, groups also for their members. */
    static List<Owner> of(TaskMatrix matrix, Register register) {
        Map<String, List<Row>> byName =
                register.organisations().isEmpty() ? asNamed(matrix) : asRegistered(matrix, register);
        List<String> names = new ArrayList<>(byName.keySet());
        names.sort(Comparator.comparingInt(
                        (String n) -> -byName.getOrDefault(n, List.of()).size())
                .thenComparing(Comparator.naturalOrder()));
        Map<String, String> folders = folders(names);
        return names.stream()
                .map(n -> new Owner(n, folders.getOrDefault(n, ""), byName.getOrDefault(n, List.of())))
                .toList();
    }

    private static Map<String, List<Row>> asNamed(TaskMatrix matrix) {
        Map<String, List<Row>> byName = new HashMap<>();
        for (Row row : matrix.rows()) {
            row.owners()
                    .forEach(name ->
                            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(row));
        }
        return byName;
    }

    private static Map<String, List<Row>> asRegistered(TaskMatrix matrix, Register register) {
        Map<String, List<Row>> byName = new HashMap<>();
        for (hongtou.view.Owner owner : new OwnerNames(matrix, register).all()) {
            byName.put(
                    owner.name(),
                    matrix.rows().stream().filter(owner::answersFor).toList());
        }
        return byName;
    }

    /** The names themselves, made safe for every file system; two that would fall together are told apart. */
    private static Map<String, String> folders(List<String> names) {
        Map<String, String> folders = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (String name : names.stream().sorted().toList()) {
            String safe = OwnerFolder.of(name);
            String free = safe;
            for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                free = safe + "-" + i;
            }
            folders.put(name, Folders.OWNERS + free + "/");
        }
        return folders;
    }
}
