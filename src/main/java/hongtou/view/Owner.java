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
        return answersFor(Duty.of(row));
    }

    /** True where a duty names it, or a group that it belongs to. */
    public boolean answersFor(Duty duty) {
        return !namesIn(duty).isEmpty();
    }

    /** What it has to do with a duty: 牵头, 责任（各行政村）; empty where nothing. */
    public String role(Duty duty) {
        Optional<String> named = namesIn(duty).stream().findFirst();
        return named.map(n -> duty.responsibility().role(n) + (isOwnName(n, duty) ? "" : "（" + n + "）"))
                .orElse("");
    }

    /** The duty's names for it, the most important part first: who leads also in the name of a group leads. */
    private List<String> namesIn(Duty duty) {
        Set<String> names = register.reaching(name, duty.document().id());
        return duty.owners().stream().filter(names::contains).toList();
    }

    private boolean isOwnName(String named, Duty duty) {
        String document = duty.document().id();
        return register.fullName(named, document).equals(register.fullName(name, document));
    }
}
