package hongtou.importing;

import hongtou.reading.phrase.GroupPhrases.Role;
import hongtou.reading.phrase.GroupPhrases.RoleWord;
import java.util.ArrayList;
import java.util.List;

/** Collects the roles of a leader group and their people, the office's people below the office. */
final class RosterLines {
    private static final String OFFICE = "办公室";

    private final List<Entries> roles = new ArrayList<>();
    private boolean inOffice;

    /** A role and what stands below it. */
    private record Entries(String word, boolean belowOffice, List<String> people) {}

    void role(RoleWord word) {
        boolean first = roles.isEmpty();
        boolean ofOffice = word.word().startsWith(OFFICE) && word.word().length() > OFFICE.length();
        if (word.role() == Role.OFFICE) {
            inOffice = true;
            roles.add(new Entries(word.word(), false, new ArrayList<>()));
            return;
        }
        if (!first && !inOffice && (ofOffice || word.role() == Role.DIRECTOR)) {
            inOffice = true;
            roles.add(new Entries(OFFICE, false, new ArrayList<>()));
        }
        String bare = ofOffice ? word.word().substring(OFFICE.length()) : word.word();
        roles.add(new Entries(bare, inOffice, new ArrayList<>()));
    }

    void entry(String person) {
        roles.get(roles.size() - 1).people().add(person);
    }

    String markdown() {
        StringBuilder out = new StringBuilder();
        for (Entries role : roles) {
            String indent = role.belowOffice() ? "  " : "";
            out.append(out.length() == 0 ? "" : "\n")
                    .append(indent)
                    .append("- ")
                    .append(MarkdownText.inline(role.word()))
                    .append('：');
            boolean inline =
                    role.people().size() == 1 && isInline(role, role.people().get(0));
            for (String person : role.people()) {
                out.append(inline ? "" : "\n" + indent + "  - ")
                        .append(inline ? MarkdownText.inline(person) : MarkdownText.line(person));
            }
        }
        return out.toString();
    }

    private static boolean isInline(Entries role, String person) {
        return role.belowOffice()
                || OFFICE.equals(role.word())
                || role.word().endsWith(OFFICE)
                || person.indexOf('、') > 0 && person.indexOf('\u3000') < 0 && person.length() > 12;
    }
}
