package hongtou.reading.phrase;

import hongtou.reading.phrase.OwnerPhrase.Holder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The people that a sentence names for a role: 党委副书记、镇长张三；李四副镇长；其他副县长和政府办主任. */
final class GroupPeople {
    /** A party post before an office: both belong to one person. */
    private static final Pattern PARTY_POST = Pattern.compile(".*(?:副书记|常委|委员|党组书记|党组成员|党支部书记|党总支书记)");

    private static final Pattern OFFICE = Pattern.compile(
            "(?:政府|县政府|镇政府|乡政府|人民政府)?(?:常务)?副?(?:县长|市长|区长|镇长|乡长|局长|主任|站长|所长|部长|村主任|村委会主任)|.{0,4}(?:武装部长|组织委员|宣传委员|人大主席)");

    private static final Pattern EXPLANATION = Pattern.compile("[（(]以下[^（）()]{0,40}+[）)]");

    private final ReadText text;
    private final List<String> knownNames;
    private final boolean members;
    private final List<Holder> holders = new ArrayList<>();

    private GroupPeople(ReadText text, List<String> knownNames, boolean members) {
        this.text = text;
        this.knownNames = knownNames;
        this.members = members;
    }

    /** The holders of a role; only members may be collectives. */
    static List<Holder> of(ReadText text, int from, int to, List<String> knownNames, boolean members) {
        var people = new GroupPeople(text, knownNames, members);
        people.read(from, to);
        return List.copyOf(people.holders);
    }

    /** One holder, whatever stands between: 县安委办主任、县应急局局长. */
    static Holder one(ReadText text, int from, int to, List<String> knownNames) {
        var people = new GroupPeople(text, knownNames, false);
        return people.holder(from, to);
    }

    private void read(int from, int to) {
        List<int[]> parts = parts(from, to);
        int begin = -1;
        for (int i = 0; i < parts.size(); i++) {
            int[] part = parts.get(i);
            begin = begin < 0 ? part[0] : begin;
            int[] next = i + 1 < parts.size() ? parts.get(i + 1) : null;
            if (next != null && samePerson(part, next)) {
                continue;
            }
            holders.add(holder(begin, part[1]));
            begin = -1;
        }
    }

    /** 党委副书记、镇长: one person with two posts. */
    private boolean samePerson(int[] part, int[] next) {
        String post = words(part[0], part[1]);
        String other = words(next[0], next[1]);
        boolean listed = next[0] == part[1] + 1 && text.chars().charAt(part[1]) == '、';
        if (!listed || !PARTY_POST.matcher(post).matches() || hasName(post)) {
            return false;
        }
        String bare = hasName(other) ? PersonEntry.inList(other).post() : other;
        return OFFICE.matcher(bare).matches();
    }

    private boolean hasName(String words) {
        Holder read = PersonEntry.inList(words);
        boolean both = !read.post().isEmpty() && !read.name().isEmpty();
        return both || known(words) != null || PersonNames.isName(words);
    }

    private List<int[]> parts(int from, int to) {
        List<int[]> parts = new ArrayList<>();
        int begin = from;
        int depth = 0;
        for (int i = from; i <= to; i++) {
            char c = i < to ? text.chars().charAt(i) : '、';
            depth += c == '（' ? 1 : c == '）' ? -1 : 0;
            int length = i == to || (depth <= 0 && "、，；".indexOf(c) >= 0) ? 1 : link(begin, i, to);
            if (length > 0) {
                if (i > begin) {
                    parts.add(new int[] {begin, i});
                }
                begin = i + length;
            }
        }
        return parts;
    }

    /** 和, 及 and 以及 part two people, not the two halves of a body's name. */
    private int link(int begin, int i, int to) {
        String chars = text.chars();
        int length = chars.startsWith("以及", i) ? 2 : "和及".indexOf(chars.charAt(i)) >= 0 ? 1 : 0;
        if (length == 0 || i - begin < 2 || i + length >= to) {
            return 0;
        }
        String before = words(begin, i);
        boolean person = !BodyNames.postAtEnd(before).isEmpty() || PersonNames.isName(before) || before.endsWith("同志");
        return person ? length : 0;
    }

    private Holder holder(int from, int to) {
        String words = EXPLANATION.matcher(words(from, to)).replaceAll("");
        int start = text.clean().place(from);
        int end = text.clean().placeBehind(to);
        String name = known(words);
        if (name != null) {
            return new Holder(name, words.replace(name, "").replace("同志", ""), start, end);
        }
        Holder read = PersonEntry.inList(words);
        boolean nameless = !members && read.post().isEmpty() && !PersonNames.isName(read.name());
        return nameless ? new Holder("", read.name(), start, end) : new Holder(read.name(), read.post(), start, end);
    }

    private @Nullable String known(String words) {
        for (String name : knownNames) {
            if (name.length() > 1 && (words.startsWith(name) || words.endsWith(name) || words.endsWith(name + "同志"))) {
                return name;
            }
        }
        return null;
    }

    private String words(int from, int to) {
        return text.clean().words(from, to);
    }
}
