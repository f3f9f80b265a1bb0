package hongtou.view;

import hongtou.model.Register;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A body or person whose tasks are looked for: under all names by which the documents reach it.
 *
 * @param name as it was asked for
 * @param register knows its other names, and the groups that it belongs to
 */
public record Owner(String name, Register register) {

    /** True where a task names it, or a group that it belongs to. */
    public boolean answersFor(TaskMatrix.Row row) {
        return !namesIn(row).isEmpty();
    }

    /** What it has to do with a task: 牵头, 责任（各行政村）; empty where nothing. */
    public String role(TaskMatrix.Row row) {
        Optional<String> named = namesIn(row).stream().findFirst();
        return named.map(n -> row.role(n) + (isOwnName(n, row) ? "" : "（" + n + "）"))
                .orElse("");
    }

    /** The task's names for it, the most important part first: who leads also in the name of a group leads. */
    private List<String> namesIn(TaskMatrix.Row row) {
        Set<String> names = register.reaching(name, row.document().id());
        return row.owners().stream().filter(names::contains).toList();
    }

    private boolean isOwnName(String named, TaskMatrix.Row row) {
        String document = row.document().id();
        return register.fullName(named, document).equals(register.fullName(name, document));
    }
}
