package hongtou.reading;

import hongtou.model.Block;
import hongtou.model.Body;
import hongtou.model.LeaderGroup;
import hongtou.model.LeaderGroup.Member;
import hongtou.model.LeaderGroup.Office;
import hongtou.model.Person;
import hongtou.model.RosterRole;
import hongtou.model.RosterRole.RosterEntry;
import hongtou.model.RunningText;
import hongtou.reading.phrase.GroupPhrases;
import hongtou.reading.phrase.GroupPhrases.GroupPhrase;
import hongtou.reading.phrase.GroupPhrases.OfficePhrase;
import hongtou.reading.phrase.GroupPhrases.Role;
import hongtou.reading.phrase.GroupPhrases.RoleWord;
import hongtou.reading.phrase.OwnerPhrase.Holder;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the leader group together from its list and from the sentences that name it. */
final class LeaderGroupReader {
    private final List<Person> heads = new ArrayList<>();
    private final List<Person> deputies = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private @Nullable Office office;
    private @Nullable Span span;

    private LeaderGroupReader() {}

    /** The first group that the plan, or else an attachment, names; null where there is none. */
    static @Nullable LeaderGroup read(Parts parts) {
        LeaderGroupReader reader = new LeaderGroupReader();
        List<Block> blocks = Stream.concat(
                        blocks(parts.plan()), parts.attachments().stream().flatMap(a -> blocks(a.body())))
                .toList();
        blocks.stream()
                .filter(Block.Roster.class::isInstance)
                .map(Block.Roster.class::cast)
                .findFirst()
                .ifPresent(reader::roster);
        boolean listed = reader.span != null;
        for (RunningText paragraph : SectionText.paragraphs(blocks)) {
            GroupPhrases.inText(paragraph.text(), reader.names()).ifPresent(g -> reader.sentence(g, paragraph, listed));
            reader.duties(paragraph);
        }
        return reader.group();
    }

    private static Stream<Block> blocks(Body body) {
        return Stream.concat(body.preamble().stream(), body.allSections().flatMap(s -> s.blocks().stream()));
    }

    private void roster(Block.Roster roster) {
        span = roster.span();
        roster.roles().forEach(this::role);
    }

    private void role(RosterRole role) {
        Optional<RoleWord> word = GroupPhrases.roleAt(role.role().value() + "：");
        Role kind = word.map(RoleWord::role).orElse(Role.MEMBER);
        switch (kind) {
            case HEAD -> role.entries().forEach(e -> heads.add(person(e)));
            case DIRECTOR -> director(role);
            case DEPUTY -> role.entries().forEach(e -> deputies.add(person(e)));
            case MEMBER -> role.entries().forEach(e -> members.add(member(e)));
            case OFFICE -> office = office(role);
        }
    }

    /** 主任 heads a committee; behind the heads of a group it heads the group's office. */
    private void director(RosterRole role) {
        if (heads.isEmpty() || role.entries().isEmpty()) {
            role.entries().forEach(e -> heads.add(person(e)));
        } else if (office == null) {
            office = new Office("", person(role.entries().get(0)), List.of(), "", role.span());
        }
    }

    private static Person person(RosterEntry entry) {
        return new Person(entry.name(), entry.post(), entry.span());
    }

    private static Member member(RosterEntry entry) {
        boolean collective = entry.post().isEmpty() && GroupPhrases.isCollective(entry.name());
        return collective ? new Member.Collective(entry.name(), entry.span()) : new Member.Named(person(entry));
    }

    private static Office office(RosterRole role) {
        String seat = role.entries().isEmpty() ? "" : role.entries().get(0).name();
        Person director = null;
        List<Person> members = new ArrayList<>();
        for (RosterRole below : role.roles()) {
            Role kind = GroupPhrases.roleAt(below.role().value() + "：")
                    .map(RoleWord::role)
                    .orElse(Role.MEMBER);
            boolean leads = kind == Role.DIRECTOR || kind == Role.HEAD;
            if (leads && director == null && !below.entries().isEmpty()) {
                director = person(below.entries().get(0));
            } else {
                below.entries().forEach(e -> members.add(person(e)));
            }
        }
        return new Office(seat, director, members, "", role.span());
    }

    /** @param listed true where a list has named the people: sentences then only add the office */
    private void sentence(GroupPhrase phrase, RunningText text, boolean listed) {
        Span place = text.span(phrase.start(), phrase.end());
        if (!listed && heads.isEmpty() && !phrase.heads().isEmpty()) {
            phrase.heads().forEach(h -> heads.add(person(h, text)));
            phrase.deputies().forEach(h -> deputies.add(person(h, text)));
            phrase.members().forEach(h -> members.add(member(h, text)));
            span = place;
        }
        OfficePhrase named = phrase.office();
        if (named != null && span != null && (office == null || office.seat().isEmpty())) {
            Holder director = named.director();
            Person known = office == null ? null : office.director();
            office = new Office(
                    named.seat(),
                    director == null ? known : person(director, text),
                    named.members().stream().map(m -> person(m, text)).toList(),
                    "",
                    place);
        }
    }

    /** What the office has to do stands in its paragraph or in one behind it. */
    private void duties(RunningText text) {
        if (office != null && office.duties().isEmpty()) {
            office = office.with(GroupPhrases.officeDuties(text.text()));
        }
    }

    private static Person person(Holder holder, RunningText text) {
        return new Person(holder.name(), holder.post(), text.span(holder.start(), holder.end()));
    }

    private static Member member(Holder holder, RunningText text) {
        if (holder.name().isEmpty() || GroupPhrases.isCollective(holder.name())) {
            String words = holder.name().isEmpty() ? holder.post() : holder.name();
            return new Member.Collective(words, text.span(holder.start(), holder.end()));
        }
        return new Member.Named(person(holder, text));
    }

    private List<String> names() {
        return Stream.of(
                        heads.stream(),
                        deputies.stream(),
                        members.stream().filter(Member.Named.class::isInstance).map(m -> ((Member.Named) m).person()))
                .flatMap(s -> s)
                .map(Person::name)
                .filter(n -> !n.isEmpty())
                .toList();
    }

    private @Nullable LeaderGroup group() {
        return span == null ? null : new LeaderGroup(heads, deputies, members, office, span);
    }
}
