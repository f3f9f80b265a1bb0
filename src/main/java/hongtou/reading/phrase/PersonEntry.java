package hongtou.reading.phrase;

import hongtou.reading.phrase.OwnerPhrase.Holder;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the name and the post of a person apart, or keeps a collective whole. */
final class PersonEntry {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]++");
    private static final Pattern IN_BRACKETS = Pattern.compile("([^（(]{2,20}+)[（(]([^（）()]{1,60}+)[）)](.{0,40}+)");
    private static final Pattern PARTED = Pattern.compile("([^，,：:]{2,40}+)[，,：:](.{2,60}+)");
    private static final String POST_STARTS = "副镇县乡村党政总支人武常组主";

    private PersonEntry() {}

    /** A printed line of a list, where blanks part the name from the post. */
    static Holder ofLine(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && isEdge(line.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(line.charAt(to - 1))) {
            to--;
        }
        String words = line.substring(from, to);
        Holder read = byBlanks(words);
        Holder holder = read == null ? inList(BLANKS.matcher(words).replaceAll("")) : read;
        return new Holder(holder.name(), holder.post(), from, to);
    }

    private static boolean isEdge(char c) {
        return CleanText.isBlank(c) || "，。；、,;-·".indexOf(c) >= 0;
    }

    private static @Nullable Holder byBlanks(String words) {
        List<String> parts = Arrays.asList(BLANKS.split(words));
        if (parts.size() < 2) {
            return null;
        }
        // 柳　娜: a name of two characters is spaced to the width of three.
        boolean spaced = parts.get(0).length() == 1 && parts.get(1).length() == 1;
        int behind = spaced ? 2 : 1;
        String name = spaced ? parts.get(0) + parts.get(1) : parts.get(0);
        String rest = String.join("", parts.subList(behind, parts.size()));
        boolean named = (spaced && PersonNames.isHan(name)) || (isLooseName(name) && !rest.isEmpty());
        if (named) {
            return holder(name, rest);
        }
        int end = parts.size() - 1;
        boolean spacedEnd = parts.size() > 2
                && parts.get(end).length() == 1
                && parts.get(end - 1).length() == 1;
        String last = spacedEnd ? parts.get(end - 1) + parts.get(end) : parts.get(end);
        if (!PersonNames.isName(last)) {
            return null;
        }
        String before = String.join("", parts.subList(0, spacedEnd ? end - 1 : end));
        return holder(last, trimmed(before));
    }

    /** Beside a post even a rare surname makes a name. */
    private static boolean isLooseName(String text) {
        if (PersonNames.isName(text)) {
            return true;
        }
        boolean shape = PersonNames.isHan(text) && text.length() >= 2 && text.length() <= 4;
        boolean other = BodyNames.isBody(text) || BodyNames.isShort(text) || GroupPhrases.isCollective(text);
        return shape && !other && BodyNames.postAtEnd(text).isEmpty();
    }

    /** An entry without blanks: 薛强强副乡长, 副乡长薛强强, 赵志保（党委书记）, 各企业负责人. */
    static Holder inList(String words) {
        String text = withoutTitle(trimmed(words));
        Matcher bracket = IN_BRACKETS.matcher(text);
        if (bracket.matches()) {
            Holder before = inList(bracket.group(1));
            if (!before.name().isEmpty() && before.post().isEmpty() && PersonNames.isName(before.name())) {
                String remark = bracket.group(2);
                String behind = bracket.group(3);
                return holder(before.name(), behind.isEmpty() ? remark : "（" + remark + "）" + behind);
            }
        }
        if (PersonNames.isName(text)) {
            return holder(text, "");
        }
        Holder parted = parted(text);
        if (parted != null) {
            return parted;
        }
        if (GroupPhrases.isCollective(text)) {
            return holder(text, "");
        }
        Holder glued = glued(text);
        if (glued != null) {
            return glued;
        }
        return BodyNames.postAtEnd(text.replaceAll("[（(][^（）()]{0,20}+[）)]$", ""))
                        .isEmpty()
                ? holder(text, "")
                : holder("", text);
    }

    /** 张三同志 and 镇长张三同志 are persons, 主要负责同志 is a post. */
    private static String withoutTitle(String text) {
        if (!text.endsWith("同志")) {
            return text;
        }
        String rest = text.substring(0, text.length() - 2);
        return PersonNames.isName(rest) || glued(rest) != null ? rest : text;
    }

    private static @Nullable Holder parted(String text) {
        Matcher m = PARTED.matcher(text);
        if (!m.matches()) {
            return null;
        }
        if (PersonNames.isName(m.group(1))) {
            return holder(m.group(1), m.group(2));
        }
        return PersonNames.isName(m.group(2)) ? holder(m.group(2), m.group(1)) : null;
    }

    private static @Nullable Holder glued(String text) {
        // 武装部长 is a post, not a person called 武装.
        if (BodyNames.postAtEnd(text).equals(text)) {
            return null;
        }
        Holder first = nameFirst(text);
        if (first != null) {
            return first;
        }
        for (int length = 2; length <= 4 && length < text.length(); length++) {
            String name = text.substring(text.length() - length);
            String post = text.substring(0, text.length() - length);
            if (PersonNames.isName(name) && !BodyNames.postAtEnd(post).isEmpty()) {
                return holder(name, post);
            }
        }
        return null;
    }

    private static @Nullable Holder nameFirst(String text) {
        for (int length = 2; length <= 4 && length < text.length() - 1; length++) {
            String name = text.substring(0, length);
            String post = text.substring(length);
            boolean exact = BodyNames.postAtEnd(post).equals(post) || POST_STARTS.indexOf(post.charAt(0)) >= 0;
            if (PersonNames.isName(name) && exact && !BodyNames.postAtEnd(post).isEmpty()) {
                return holder(name, post);
            }
        }
        return null;
    }

    private static String trimmed(String text) {
        int to = text.length();
        while (to > 0 && "：:，,、。；".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(0, to);
    }

    private static Holder holder(String name, String post) {
        return new Holder(name, post, 0, 0);
    }
}
