package hongtou.reading.phrase;

import hongtou.reading.phrase.GroupPhrases.GroupPhrase;
import hongtou.reading.phrase.GroupPhrases.OfficePhrase;
import hongtou.reading.phrase.OwnerPhrase.Holder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the leader group that a paragraph names in prose. */
final class GroupSentences {
    private static final Pattern GROUP = Pattern.compile("领导小组|领导组|指挥部|协调小组|工作小组|工作组|专班|领导机构|组织机构|联席会议|委员会");
    private static final Pattern FORWARD = Pattern.compile("(?:分别)?(?:由|为|是|有|包括|：){1,3}+");
    private static final String[] VERBS = {"担任", "兼任", "任", "为", "是"};
    private static final int LONGEST = 200;
    private static final Pattern CLOSE = Pattern.compile("(?:分别)?(?:担任|兼任|出任|等组成|组成|(?<!主)任(?!务|何|期|免)|为)");
    private static final Pattern SEAT = Pattern.compile("(?:办公室(?:（[^（）]{0,30}+）)?，?(?:办公地点|办公室)?"
            + "(?:设立在|设置在|设在|设于|挂靠在|挂靠|放在|在)"
            + "|(?:联席办|集中办公点|工作专班|专班)，?(?:办公地点)?(?:设立在|设置在|设在|设于|挂靠在|挂靠))([^，。；：（\\n]{2,40}+)");
    /** 各单位也要成立以主要负责人为组长的…: a group that others are told to set up. */
    private static final Pattern OTHERS =
            Pattern.compile("各[^，。；：]{1,16}?(?:要|应|须|也|都|均|可)[^，。；]{0,10}?(?:成立|组建|建立|设立)");

    private static final Pattern MEMBERS_END = Pattern.compile("等$");

    private final ReadText text;
    private final String chars;
    private final List<String> knownNames;
    private final List<Holder> heads = new ArrayList<>();
    private final List<Holder> deputies = new ArrayList<>();
    private final List<Holder> members = new ArrayList<>();
    private final List<Holder> officeMembers = new ArrayList<>();
    private @Nullable Holder director;
    private String seat = "";
    private int roles;
    private int from = Integer.MAX_VALUE;
    private int to;

    private GroupSentences(ReadText text, List<String> knownNames) {
        this.text = text;
        this.chars = text.chars();
        this.knownNames = knownNames;
    }

    static Optional<GroupPhrase> read(String source, List<String> knownNames) {
        var group = new GroupSentences(ReadText.of(CleanText.of(source)), knownNames);
        group.readSeat();
        group.readRoles();
        return group.phrase();
    }

    private Optional<GroupPhrase> phrase() {
        boolean nobody = heads.isEmpty() && deputies.isEmpty() && members.isEmpty();
        boolean office = !seat.isEmpty() || director != null;
        boolean meant = roles > 1 || office || GROUP.matcher(chars).find();
        if ((nobody && !office) || !meant) {
            return Optional.empty();
        }
        OfficePhrase of = office || !officeMembers.isEmpty()
                ? new OfficePhrase(seat, director, List.copyOf(officeMembers))
                : null;
        return Optional.of(new GroupPhrase(
                text.clean().place(from),
                text.clean().placeBehind(to),
                List.copyOf(heads),
                List.copyOf(deputies),
                List.copyOf(members),
                of));
    }

    private void readSeat() {
        Matcher m = SEAT.matcher(chars);
        if (m.find()) {
            seat = text.clean().words(m.start(1), m.end(1));
            covers(m.start(), m.end());
        }
    }

    private void readRoles() {
        int behind = 0;
        int i = 0;
        while (i < chars.length()) {
            String word = GroupRoles.WORDS.at(chars, i, chars.length());
            if (word.isEmpty()) {
                i++;
                continue;
            }
            int end = forward(word, i);
            end = end < 0 ? backward(word, i, behind) : end;
            behind = end < 0 ? behind : end;
            i = end < 0 ? i + 1 : end;
        }
    }

    /** 组长由…担任; the place behind it, or -1. */
    private int forward(String word, int start) {
        Matcher m = FORWARD.matcher(chars).region(start + word.length(), chars.length());
        if (!m.lookingAt() || isOthers(start) || "office".equals(GroupRoles.WORDS.classOf(word))) {
            return -1;
        }
        int limit = listEnd(m.end());
        Matcher close = CLOSE.matcher(chars).region(m.end(), limit);
        int end = close.find() && close.start() > m.end() ? close.start() : limit;
        take(word, m.end(), end);
        covers(start, Math.max(end, m.end()));
        return Math.max(end, start + word.length());
    }

    private boolean isOthers(int start) {
        int sentence = Math.max(text.sentenceStart(start), start - LONGEST);
        return OTHERS.matcher(chars).region(sentence, start).find();
    }

    /** The end of a list of people: a comma ends it unless names alone follow. */
    private int listEnd(int from) {
        return text.clauseEnd(from, 300);
    }

    /** 由…任组长, 以…为组长; the place behind it, or -1. */
    private int backward(String word, int start, int behind) {
        int clause = Math.max(Math.max(text.clauseStart(start), behind), start - LONGEST);
        int end = start - verbBefore(clause, start);
        if (end == start || isOthers(start) || "office".equals(GroupRoles.WORDS.classOf(word))) {
            return -1;
        }
        int begin = clause;
        for (int i = clause; i < end; i++) {
            char c = chars.charAt(i);
            boolean link = i == clause && "、和".indexOf(c) >= 0;
            begin = c == '由' || c == '以' || link ? i + 1 : begin;
        }
        if (end <= begin) {
            return -1;
        }
        take(word, begin, end);
        covers(begin, start + word.length());
        return start + word.length();
    }

    /** The length of 任, 担任 or 为 before a role word, or 0; 主任 is a post. */
    private int verbBefore(int from, int to) {
        for (String verb : VERBS) {
            if (to - verb.length() > from && chars.startsWith(verb, to - verb.length())) {
                return "任".equals(verb) && chars.charAt(to - 2) == '主' ? 0 : verb.length();
            }
        }
        return 0;
    }

    private void take(String word, int begin, int end) {
        int to2 = trimmed(begin, end);
        if (to2 <= begin) {
            return;
        }
        roles++;
        switch (GroupRoles.WORDS.classOf(word)) {
            case "head" -> heads.addAll(GroupPeople.of(text, begin, to2, knownNames, false));
            case "deputy" -> deputies.addAll(GroupPeople.of(text, begin, to2, knownNames, false));
            case "director" -> director = GroupPeople.one(text, begin, to2, knownNames);
            case "office-member" -> officeMembers.addAll(GroupPeople.of(text, begin, to2, knownNames, true));
            default -> members.addAll(GroupPeople.of(text, begin, to2, knownNames, true));
        }
    }

    private int trimmed(int begin, int end) {
        Matcher m = MEMBERS_END.matcher(chars).region(begin, end);
        return m.find() ? m.start() : end;
    }

    private void covers(int begin, int end) {
        from = Math.min(from, begin);
        to = Math.max(to, end);
    }
}
