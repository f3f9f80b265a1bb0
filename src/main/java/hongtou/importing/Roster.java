package hongtou.importing;

import hongtou.reading.phrase.GroupPhrases;
import hongtou.reading.phrase.GroupPhrases.Role;
import hongtou.reading.phrase.GroupPhrases.RoleWord;
import hongtou.reading.phrase.OwnerPhrase.Holder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The list of a leader group (领导小组名单), as the authoring format has it.
 *
 * @param count the paragraphs that it takes
 */
record Roster(String markdown, int count) {
    private static final int LONGEST_ENTRY = 60;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00A0]+");
    private static final Pattern NAMES = Pattern.compile("[\\p{IsHan}·]{2,4}(?:[、，,][\\p{IsHan}·]{2,4}){0,200}[。；]?");

    /** 王 强 镇长 has no more characters than a name may have. */
    private static final Pattern POST = Pattern.compile("\\p{IsHan}{2,3}\\u3000\\p{IsHan}{0,2}[长任员席记师]");

    /** The list that begins at a paragraph: its first line names the head of the group. */
    static Optional<Roster> at(List<Para> paras, int at) {
        Optional<RoleWord> first = role(paras.get(at));
        boolean heads = first.filter(w -> w.role() == Role.HEAD || w.role() == Role.DIRECTOR)
                .isPresent();
        if (!heads || !isList(paras, at)) {
            return Optional.empty();
        }
        RosterLines lines = new RosterLines();
        int end = at;
        while (end < paras.size() && (role(paras.get(end)).isPresent() || end > at && isEntry(paras.get(end)))) {
            Optional<RoleWord> role = role(paras.get(end));
            String raw = paras.get(end).raw();
            role.ifPresent(lines::role);
            entries(role.map(w -> raw.substring(w.end())).orElse(raw)).forEach(lines::entry);
            end++;
        }
        return Optional.of(new Roster(lines.markdown(), end - at));
    }

    private static Optional<RoleWord> role(Para para) {
        return para.raw().length() > 600 || !Elements.mayBeRole(para.raw())
                ? Optional.empty()
                : GroupPhrases.roleAt(para.raw());
    }

    /** A second role follows, or the first line is short: a sentence about a head is no list. */
    private static boolean isList(List<Para> paras, int at) {
        boolean sentence = paras.get(at).last() == '。' && paras.get(at).text().indexOf('，') >= 0;
        return !sentence && paras.get(at).length() <= 300;
    }

    private static boolean isEntry(Para para) {
        String text = para.text();
        return text.length() <= LONGEST_ENTRY
                && Elements.label(text).isEmpty()
                && text.indexOf('。') < 0
                && text.indexOf('：') < 0
                && !Elements.isDashed(text)
                && !Elements.isAttachmentLine(text)
                && !OfficialDate.isWhole(text)
                && (para.raw().length() != text.length() || text.length() <= 30);
    }

    /** The entries of a line: one, or several apart by marks or by blanks. */
    private static List<String> entries(String value) {
        String words = Blanks.strip(value);
        if (words.isEmpty()) {
            return List.of();
        }
        if (NAMES.matcher(Blanks.squeeze(words)).matches()) {
            String person = entry(words);
            boolean post = POST.matcher(person).matches();
            return List.of(post ? person : spacedName(words));
        }
        List<String> marked = apart(words);
        if (marked.size() > 1 && marked.stream().allMatch(p -> isPerson(p))) {
            return marked.stream().map(Roster::entry).toList();
        }
        List<String> pairs = pairs(words);
        if (!pairs.isEmpty()) {
            return pairs;
        }
        List<String> many = BLANKS.splitAsStream(words).toList();
        boolean collectives = many.size() > 1 && many.stream().allMatch(GroupPhrases::isCollective);
        return collectives ? many : List.of(entry(words));
    }

    private static boolean isPerson(String words) {
        Holder holder = GroupPhrases.entry(words);
        return !holder.name().isEmpty()
                && !GroupPhrases.isCollective(holder.name())
                && holder.name().length() <= 4;
    }

    /** 柳　娜 is one name. */
    private static String spacedName(String words) {
        return Blanks.squeeze(words).replaceAll("[。；]$", "");
    }

    /** 赵志保 党委书记 闫文瑞 乡长: names and posts by turns, where all stands in one line. */
    private static List<String> pairs(String words) {
        List<String> tokens =
                BLANKS.splitAsStream(words).filter(t -> !t.isEmpty()).toList();
        List<String> pairs = new ArrayList<>();
        if (tokens.size() < 4 || tokens.size() % 2 == 1) {
            return pairs;
        }
        for (int i = 0; i < tokens.size(); i += 2) {
            Holder name = GroupPhrases.entry(tokens.get(i));
            if (!name.name().equals(tokens.get(i))
                    || tokens.get(i).length() > 4
                    || !name.post().isEmpty()) {
                return List.of();
            }
            pairs.add(tokens.get(i) + "\u3000" + tokens.get(i + 1));
        }
        return pairs;
    }

    /** Name and post with one full-width blank between them. */
    private static String entry(String words) {
        String line = Blanks.strip(words).replaceAll("[；;。]$", "");
        Holder holder = BLANKS.matcher(line).find() ? GroupPhrases.entry(line) : new Holder("", "", 0, 0);
        boolean printed = !holder.name().isEmpty()
                && !holder.post().isEmpty()
                && Blanks.squeeze(holder.name() + holder.post())
                        .equals(BLANKS.matcher(line).replaceAll(""));
        return printed ? holder.name() + "\u3000" + holder.post() : Blanks.squeeze(line);
    }

    private static List<String> apart(String words) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            char c = i < words.length() ? words.charAt(i) : '；';
            depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
            if (i == words.length() || depth <= 0 && "、，,；;".indexOf(c) >= 0) {
                String piece = Blanks.strip(words.substring(start, i));
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                start = i + 1;
            }
        }
        return pieces;
    }
}
