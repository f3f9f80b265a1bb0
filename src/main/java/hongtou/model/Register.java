package hongtou.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The bodies that the documents name (单位名录), each with all its names and, for a group, its members. */
public record Register(List<Organisation> organisations) {
    /** Knows nobody: every name stands for itself. */
    public static final Register EMPTY = new Register(List.of());

    public Register {
        organisations = List.copyOf(organisations);
    }

    /**
     * The names by which a document reaches a body: its own names, and those of every group that it belongs to.
     *
     * @param name any of its names, or a name that the register does not know
     * @param document the document's id
     * @return the name itself first
     */
    public Set<String> reaching(String name, String document) {
        List<Organisation> meant =
                organisations.stream().filter(o -> o.isMeantIn(document)).toList();
        Set<String> names = new LinkedHashSet<>(Set.of(name));
        for (int before = 0; before < names.size(); ) {
            before = names.size();
            for (Organisation organisation : meant) {
                if (isKnownBy(organisation, names)) {
                    organisation.names().forEach(names::add);
                }
            }
        }
        return names;
    }

    /** Through one of its names, or, where it is a group, through one of its members. */
    private static boolean isKnownBy(Organisation organisation, Set<String> names) {
        return organisation.names().anyMatch(names::contains)
                || organisation.members().stream().anyMatch(names::contains);
    }

    /** Every full name, in the order of the register. */
    public Set<String> names() {
        return organisations.stream().map(Organisation::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The full name of a body in a document; the name itself where the register does not know it. */
    public String fullName(String name, String document) {
        return organisations.stream()
                .filter(o -> o.isMeantIn(document) && o.names().anyMatch(name::equals))
                .map(Organisation::name)
                .findFirst()
                .orElse(name);
    }
}
