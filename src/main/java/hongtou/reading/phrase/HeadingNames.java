package hongtou.reading.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads headings that are the names or posts of those who have the duties below: （一）县水利局, 三、县住建局工作职责, （二）镇长职责. */
final class HeadingNames {
    private static final Pattern DUTIES =
            Pattern.compile("的?(?:(?:主要|工作|具体|重点|部门|监管|安全|监督|管理)){0,3}(?:职责|责任|任务|分工)(?:任务|分工|清单|范围)?$");

    private static final int LONGEST = 60;
    private static final int LONGEST_MATTER = 8;

    private HeadingNames() {}

    /** The names, or null where a heading is anything else. */
    static @Nullable OwnerPhrase read(String heading) {
        ReadText text = heading.length() > LONGEST ? null : ReadText.of(CleanText.of(heading));
        if (text == null) {
            return null;
        }
        int marks = unmarked(text.chars());
        Matcher duties = DUTIES.matcher(text.chars()).region(0, marks);
        int to = duties.find() ? duties.start() : marks;
        int least = to == marks ? marks : Math.max(2, to - LONGEST_MATTER);
        // 县水利局防汛工作职责: what the duties are about stands between.
        for (int end = to; end >= least; end--) {
            OwnerPhrase found = named(text, end);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable OwnerPhrase named(ReadText text, int to) {
        String chars = text.chars();
        if (to < 2) {
            return null;
        }
        var owners = new Owners(text);
        if (NameChecks.areSubjects(chars, 0, to) && areOwn(chars, to)) {
            owners.add(OwnerRole.RESPONSIBLE, 0, to);
        } else if (BodyNames.isPost(chars.substring(0, to))) {
            owners.addPerson(0, to);
        }
        return owners.isEmpty() ? null : owners.phrase();
    }

    static boolean isDuties(String heading) {
        String words = heading.length() > LONGEST
                ? ""
                : ReadText.of(CleanText.of(heading)).chars();
        return DUTIES.matcher(words).region(0, unmarked(words)).find();
    }

    private static int unmarked(String words) {
        int to = words.length();
        while (to > 0 && "：。；".indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    /** 矿山企业 and 学校 are classes of those whom the work is about; 各企业, 县教体局 and 党政办 are told to do it. */
    private static boolean areOwn(String chars, int to) {
        return BodyList.split(chars, 0, to).stream().map(p -> p.in(chars)).allMatch(name -> {
            String suffix = BodyNames.SUFFIXES.before(name, 0, name.length());
            boolean whole = suffix.length() == name.length();
            boolean own = !"wide".equals(BodyNames.SUFFIXES.classOf(suffix)) && (!whole || suffix.endsWith("办"));
            return own || BodyNames.isCollective(name);
        });
    }
}
