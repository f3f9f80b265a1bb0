package hongtou.view;

import hongtou.model.Document;
import hongtou.model.Register;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds bodies and persons by name: among those that tasks name and those in the register. */
public final class OwnerNames {
    private static final int SUGGESTIONS = 5;

    private final TaskMatrix matrix;
    private final Register register;
    private final Set<String> known = new LinkedHashSet<>();

    /** @param register the bodies that are known beside those that the tasks name */
    public OwnerNames(TaskMatrix matrix, Register register) {
        this.matrix = matrix;
        this.register = register;
        known.addAll(matrix.byOwner().keySet());
        register.organisations().forEach(o -> {
            o.names().forEach(known::add);
            known.addAll(o.members());
        });
    }

    /** The body of a name; nothing where neither a task nor the register knows it. */
    public Optional<Owner> find(String name) {
        String asked = name.strip();
        return known.contains(asked) ? Optional.of(new Owner(asked, register)) : Optional.empty();
    }

    /** Known names that look like another, the likest first; empty where none does. */
    public List<String> like(String name) {
        return known.stream()
                .filter(k -> likeness(k, name) >= 0.5)
                .sorted(Comparator.comparingDouble((String k) -> -likeness(k, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .toList();
    }

    /**
     * Everybody who has tasks, once under one name: a body that texts call by several names, and the members of groups, under the full name
     * that the register gives.
     */
    public List<Owner> all() {
        Set<String> names = new LinkedHashSet<>();
        for (TaskMatrix.Row row : matrix.rows()) {
            row.owners()
                    .forEach(o -> names.add(register.fullName(o, row.document().id())));
        }
        for (Document document : matrix.byDocument().keySet()) {
            register.organisations().stream()
                    .filter(o -> o.isMeantIn(document.id()))
                    .flatMap(o -> o.members().stream())
                    .forEach(m -> names.add(register.fullName(m, document.id())));
        }
        return names.stream()
                .map(n -> new Owner(n, register))
                .filter(o -> matrix.rows().stream().anyMatch(o::answersFor))
                .toList();
    }

    /** From 0 for nothing in common to 1 for equal: how much of both names their longest common sequence makes up. */
    private static double likeness(String a, String b) {
        int[][] common = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                common[i][j] = a.charAt(i - 1) == b.charAt(j - 1)
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return 2.0 * common[a.length()][b.length()] / (a.length() + b.length());
    }
}
