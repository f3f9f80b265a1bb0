package hongtou.reading.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads headings that are the names or posts of those who have the duties below: （一）县水利局, 三、县住建局工作职责, （二）镇长职责. */
final class HeadingNames {
    private static final Pattern DUTIES =
            Pattern.compile("的?(?:(?:主要|工作|具体|重点|部门|监管|安全|监督|管理)){0,3}(?:职责|责任|任务|分工)(?:任务|分工|清单|范围)?$");

    /** 领导小组职责 belongs to the group of the plan, not to its tasks. */
    private static final Pattern GROUP = Pattern.compile("组$|指挥部|办公室|委员会|专班|中心|机构|防指|^.$");

    /** 镇街职责 */
    private static final Pattern PLACES =
            Pattern.compile("(?:县市区|县区|区县|乡镇|镇街|街镇|镇村|乡镇街道|街道|行政村|村居|村|社区)(?:（[^（）]{1,8}）)?");

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
            OwnerPhrase found = named(text, end, to < marks);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** @param duties true where 职责 or the like stands behind: then a whole class may have them, 学校职责 */
    private static @Nullable OwnerPhrase named(ReadText text, int to, boolean duties) {
        String chars = text.chars();
        if (to < 2) {
            return null;
        }
        var owners = new Owners(text);
        if (NameChecks.areSubjects(chars, 0, to) && areOwn(chars, to, duties)) {
            owners.add(OwnerRole.RESPONSIBLE, 0, to);
        } else if (BodyNames.isPost(chars.substring(0, to))) {
            owners.addPerson(0, to);
        }
        return owners.isEmpty() ? null : owners.phrase();
    }

    /** Where 职责 and what it is about begin behind the names in 辖区单位清雪职责; -1 where the words are no such heading. */
    static int behindNames(String words) {
        Matcher duties = DUTIES.matcher(words);
        int to = words.length() <= LONGEST && duties.find() ? duties.start() : -1;
        for (int end = to; end >= Math.max(2, to - LONGEST_MATTER); end--) {
            if (NameChecks.areSubjects(words, 0, end) || BodyNames.isPost(words.substring(0, end))) {
                return end;
            }
        }
        return -1;
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
    private static boolean areOwn(String chars, int to, boolean duties) {
        return BodyList.split(chars, 0, to).stream().map(p -> p.in(chars)).allMatch(name -> {
            String suffix = BodyNames.SUFFIXES.before(name, 0, name.length());
            boolean whole = suffix.length() == name.length();
            boolean office =
                    suffix.endsWith("办") || duties && !GROUP.matcher(suffix).find();
            boolean own = !"wide".equals(BodyNames.SUFFIXES.classOf(suffix)) && (!whole || office);
            boolean place = duties && PLACES.matcher(name).matches();
            return own || place || BodyNames.isCollective(name);
        });
    }
}
