package hongtou.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Gathers who has which part in a task, each name once. */
final class Owners {
    private final ReadText text;
    private final List<OwnerPhrase.Name> lead = new ArrayList<>();
    private final List<OwnerPhrase.Name> responsible = new ArrayList<>();
    private final List<OwnerPhrase.Name> support = new ArrayList<>();
    private final List<OwnerPhrase.Holder> persons = new ArrayList<>();
    private int from = Integer.MAX_VALUE;
    private int to;

    Owners(ReadText text) {
        this.text = text;
    }

    /** Adds the names of a list. */
    void add(OwnerRole role, int listFrom, int listTo) {
        for (BodyList.Piece piece : BodyList.split(text.chars(), listFrom, listTo)) {
            if (!NameChecks.isCrowd(piece.in(text.chars()))) {
                add(role, piece);
            }
        }
    }

    void add(OwnerRole role, BodyList.Piece piece) {
        if (role == OwnerRole.PERSON) {
            addPerson(piece.from(), piece.to());
            return;
        }
        int begin = piece.from();
        while (begin < piece.to() - 1 && "由“".indexOf(text.chars().charAt(begin)) >= 0) {
            begin++;
        }
        List<OwnerPhrase.Name> names =
                role == OwnerRole.LEAD ? lead : role == OwnerRole.SUPPORT ? support : responsible;
        String name = text.clean().words(begin, piece.to());
        if (names.stream().noneMatch(n -> n.name().equals(name))) {
            names.add(new OwnerPhrase.Name(
                    name, text.clean().place(begin), text.clean().placeBehind(piece.to())));
        }
        covers(begin, piece.to());
    }

    void addPerson(int begin, int end) {
        int place = text.clean().place(begin);
        var holder = PersonEntry.inList(text.clean().words(begin, end));
        boolean post = holder.post().isEmpty() && !PersonNames.isName(holder.name());
        persons.add(new OwnerPhrase.Holder(
                post ? "" : holder.name(),
                post ? holder.name() : holder.post(),
                place,
                text.clean().placeBehind(end)));
        covers(begin, end);
    }

    /** Widens the words that say who. */
    void covers(int begin, int end) {
        from = Math.min(from, begin);
        to = Math.max(to, end);
    }

    boolean isEmpty() {
        return lead.isEmpty() && responsible.isEmpty() && support.isEmpty() && persons.isEmpty();
    }

    /** True where at least one name is known for a body, or a person is named. */
    boolean knowsBody() {
        return !persons.isEmpty()
                || Stream.of(lead, responsible, support)
                        .flatMap(List::stream)
                        .anyMatch(n -> BodyNames.isBody(n.name()) || BodyNames.isShort(n.name()));
    }

    boolean hasLead() {
        return !lead.isEmpty();
    }

    /** 列第一位者为牵头单位: the first of those responsible leads. */
    void firstLeads() {
        if (lead.isEmpty() && !responsible.isEmpty()) {
            lead.add(responsible.remove(0));
        }
    }

    OwnerPhrase phrase() {
        int start = isEmpty() ? 0 : text.clean().place(from);
        int end = isEmpty() ? 0 : text.clean().placeBehind(to);
        return new OwnerPhrase(start, end, lead, responsible, support, persons);
    }
}
