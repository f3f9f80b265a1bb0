package hongtou.reading.phrase;

import hongtou.reading.phrase.Subjects.Subject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who acts behind 由: 由县水利局牵头, 由镇长张三负责, 由各村在6月底前上报. */
final class Agents {
    private static final int LONGEST = 120;

    /** 由县安委办约谈; but 由消防部门监督管理的场所 says what a place is. */
    private static final Pattern BY_VERB =
            Pattern.compile("(?:具体|统一|分别|共同|直接|按照?职责分工|总体|总|全面|全权|全程|主要|按程序|按规定|依法|依规|依纪依规)*+"
                    + "(?:牵头|负责|会同|联合|承担|主办|承办|组织|实施|统筹|督办|督促|担任|兼任|带队|审核|汇总|验收|约谈|通报|问责|追责|考核|调度|开展|制定"
                    + "|核实|核查|核定|落实|办理|受理|登记|发放|统计|报送|上报|监督(?!管理)|检查|巡查|处置|拨付|兑付|认定|评定|评估|抽查|复核|备案|配合|协助|下达|指挥|签发|宣布|批准|处理|入户|印发|审定|提出|提供|跟进|跟踪|安排|综合(?!行政|执法|治理|服务|办|科|窗))"
                    + "(?!单位|部门|人|解释)(?![^，。；、]{0,8}的)");

    private static final Pattern OF_THEM = Pattern.compile("[^，。；、]{0,10}的|[^，。；、]{0,8}解释");

    /** 由县财政局在9月底前拨付 */
    private static final Pattern BY_TIME = Pattern.compile(
            "[在于]?(?:\\d{4}年|今年|年)?(?:\\d{1,2}月)?(?:\\d{1,2}日|底|末|[上中下]旬|内)?(?:以前|之前|前|(?<=内))(?:全面|全部|及时|集中)?");

    private static final String BY_STARTS = "全主具统分共直按总依牵负会联承主组实督担兼带审汇验约通问追考调开制核落办受登发报上监检巡处拨兑认评抽复备配协下指签宣批处入提印跟安综";

    /** 由柳林镇统一安排: where, not who. */
    private static final Pattern PLACE = Pattern.compile("[^各、]{1,6}(?:省|市|县|区|旗|镇|乡|街道)");

    private Agents() {}

    /**
     * Who acts.
     *
     * @param behind offset behind the verb, where another may follow; -1 where nobody can
     */
    record Agent(Subject subject, int behind) {}

    /** The agent of the 由 at a place, or null; verbs of duty are looked for before any other. */
    static @Nullable Agent at(ReadText text, int place) {
        int from = place + 1;
        int to = Math.min(text.clauseEnd(from, LONGEST), text.length());
        Agent charged = charged(text, from, to);
        return charged != null ? charged : acting(text, from, to);
    }

    private static @Nullable Agent charged(ReadText text, int from, int to) {
        String chars = text.chars();
        Matcher verb = BY_VERB.matcher(chars);
        for (int e = from + 2; e < to; e++) {
            int acts = behindTime(text, e);
            if (acts > e && isPredicate(text, acts) && NameChecks.areSubjects(chars, from, e)) {
                return new Agent(new Subject(from, e, true, false), -1);
            }
            boolean may = BY_STARTS.indexOf(chars.charAt(e)) >= 0;
            if (!may || !verb.region(e, text.length()).lookingAt()) {
                continue;
            }
            boolean names = NameChecks.areSubjects(chars, from, e);
            String words = chars.substring(from, e);
            boolean post = !names && (BodyNames.isPost(words) || isNamed(words));
            if (names || post) {
                return new Agent(new Subject(from, e, true, post), verb.end());
            }
        }
        return null;
    }

    /** 由县城管局依法取缔, 由各包村领导和各村书记实行包干. */
    private static @Nullable Agent acting(ReadText text, int from, int to) {
        for (int e = from + 2; e < to; e++) {
            boolean acts = acts(text, e);
            boolean names = acts
                    && !PLACE.matcher(text.chars().substring(from, e)).matches()
                    && NameChecks.areSubjects(text.chars(), from, e);
            if (names || acts && arePosts(text.chars(), from, e)) {
                return new Agent(new Subject(from, e, true, !names), -1);
            }
        }
        return null;
    }

    /** But 由县城管局管理的路灯 says which ones. */
    private static boolean acts(ReadText text, int at) {
        String chars = text.chars();
        String word = Subjects.PREDICATES.at(chars, at, text.length());
        String kind = Subjects.PREDICATES.classOf(word);
        char before = chars.charAt(at - 1);
        return !word.isEmpty()
                && !"not".equals(kind)
                && !"time".equals(kind)
                && "、和及与".indexOf(before) < 0
                && !chars.startsWith("人", at + word.length())
                && !(word.equals("会") && "委协工商".indexOf(before) >= 0)
                && !OF_THEM.matcher(chars).region(at, text.length()).lookingAt();
    }

    static boolean isPredicate(ReadText text, int at) {
        return !Subjects.PREDICATES.at(text.chars(), at, text.length()).isEmpty();
    }

    /** Behind the time that stands here (于9月10日前); the same place where none does. */
    static int behindTime(ReadText text, int at) {
        Matcher time = BY_TIME.matcher(text.chars()).region(at, text.length());
        return time.lookingAt() ? time.end() : at;
    }

    private static boolean isNamed(String words) {
        OwnerPhrase.Holder holder = PersonEntry.inList(words);
        return PersonNames.isName(holder.name()) && !holder.post().isEmpty();
    }

    private static boolean arePosts(String chars, int from, int to) {
        List<BodyList.Piece> pieces = BodyList.split(chars, from, to);
        return !pieces.isEmpty() && pieces.stream().map(p -> p.in(chars)).allMatch(SubjectScanner::isOwnPost);
    }
}
