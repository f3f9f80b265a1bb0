package hongtou.reading.phrase;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells the names of bodies (单位) and posts (职务) from other words. */
final class BodyNames {
    static final WordList SUFFIXES = WordList.of("body-suffixes.txt");
    private static final WordList NOT_BODIES = WordList.of("not-bodies.txt");
    private static final WordList OPENINGS = WordList.of("body-openings.txt");
    private static final WordList SHORT = WordList.of("short-names.txt");
    private static final WordList LEVELS = WordList.of("levels.txt");
    private static final WordList VERBS = WordList.of("verbs-with-objects.txt");
    private static final WordList ADVERBIALS = WordList.of("adverbials.txt");
    private static final WordList UNIT_KINDS = WordList.of("unit-kinds.txt");
    private static final WordList POSTS = WordList.of("posts.txt");
    private static final int LONGEST = 40;
    private static final Pattern CHARGED =
            Pattern.compile("(?:其他|其它|各级?|各有关|有关|相关|县级|市级|省级|区级|镇级|乡级|县|市){0,2}(?:负有|承担|具有|涉及|具备|行使)"
                    + "[^，。；：“”的]{2,24}?(?:职责的?|责任的?|的)((?:有关|相关|各)?[^，。；：的职责]{2,14})");
    /** Bodies made for a piece of work bear its verbs in their names: 隐患排查整治专班. */
    private static final Pattern PROJECT = Pattern.compile(".{0,16}(?:专班|领导小组|工作小组|协调小组|指挥部|办公室|委员会|工作组)");

    /** 县市场服务中心配合组织专班: these are told to a body and stand in no name. */
    private static final Set<String> DUTIES = Set.of("配合", "协助", "牵头", "负责", "会同", "督促", "组织开展", "成立", "组建");

    /** What follows the verb in 组织部, 推广站, 协调小组. */
    private static final Pattern CLOSE = Pattern.compile("[部办局科站组处委室所队会厅院]|中心|大队|支队|小组|机构");

    /** 牵头单位 is a label; 各牵头单位 and 其他责任单位 are bodies. */
    private static final Pattern EACH_IN_ROLE =
            Pattern.compile("(?:各(?:有关|相关|主要)?|其他|其它|主要)(?:牵头|责任|配合|参与|承办|主管|监管)(?:单位|部门)|牵头责任(?:单位|部门)");

    /** 依法治县办 and 工会组织 bear in their names what elsewhere is a verb. */
    private static final Pattern NAMED =
            Pattern.compile("其[他它]|^使用(?=单位|人)|依法治[国省市县区乡镇理]|(?<=工会|党|团|社会|基层|群众|自治|志愿|志愿服务|慈善|集体经济|合作经济)组织$");

    private static final Pattern NOUN = Pattern.compile("自然|自治|自贸|经济|经信|经开|经贸|经营|经管|从化|如东|如皋|为民|对外|对口|除险");
    /** 镇“安全生产月”活动领导小组 */
    private static final Pattern CAMPAIGN =
            Pattern.compile("“[^“”]{1,16}+”(?=[\\p{IsHan}]{0,8}(?:领导小组|办公室|指挥部|专班|委员会))");

    private static final Pattern BRACKETS = Pattern.compile("（[^（）]{0,20}+）");
    private static final Pattern ODD = Pattern.compile("[，。；：《》！？“”%+/" + Masks.HIDDEN + ReadText.TAIL + "]");

    private BodyNames() {}

    /** True for the name of a body or of a class of bodies, where nothing but names can be expected. */
    static boolean isBody(String name) {
        String bare = bare(name);
        if (bare.length() < 2 || bare.length() > LONGEST || ODD.matcher(bare).find()) {
            return false;
        }
        String suffix = SUFFIXES.before(bare, 0, bare.length());
        if (EACH_IN_ROLE.matcher(bare).matches()) {
            return true;
        }
        if (suffix.isEmpty() || NOT_BODIES.before(bare, 0, bare.length()).length() >= suffix.length()) {
            return false;
        }
        return !"each".equals(SUFFIXES.classOf(suffix)) || isCollective(bare);
    }

    /** True for the name of a body in running text, where a verb before it would make it an object. */
    static boolean isSubject(String name) {
        String bare = bare(name);
        if (!isBody(bare) || isPointedAt(bare)) {
            return false;
        }
        int each = bare.indexOf('各');
        if (each > 2 && !isOwner(bare.substring(0, each))) {
            return false;
        }
        if (EACH_IN_ROLE.matcher(bare).matches()) {
            return true;
        }
        var charged = CHARGED.matcher(bare);
        return charged.matches() ? !holdsVerb(charged.group(1)) : !bare.contains("的") && !holdsVerb(bare);
    }

    /** 镇安委会各成员单位, 全县各乡镇; but 防汛物资各村居 is two things. */
    private static boolean isOwner(String words) {
        return isBody(words)
                || words.charAt(0) == '全'
                || !OPENINGS.at(words, 0, words.length()).isEmpty();
    }

    /** 本单位, 某企业, 全镇, 10家企业: no name. */
    private static boolean isPointedAt(String bare) {
        // 报县政府督查室备案: the body is told, it does not act.
        boolean told = bare.charAt(0) == '报' && !bare.startsWith("报社") || bare.startsWith("抄送");
        return told || "本该此这那某谁全一两几0123456789".indexOf(bare.charAt(0)) >= 0 && !bare.startsWith("全体");
    }

    /** True for a few words that neither act nor lead on to an object: 防汛物资. */
    static boolean isThing(String words) {
        return words.length() <= 12
                && words.indexOf('的') < 0
                && !ODD.matcher(words).find()
                && !holdsVerb(words);
    }

    /** True for a person's post in running text: 生产经营单位主要负责人, 镇分管领导. */
    static boolean isPost(String name) {
        String bare = bare(name);
        String post = POSTS.before(bare, 0, bare.length());
        if (post.isEmpty() || bare.length() > LONGEST || ODD.matcher(bare).find() || bare.contains("的")) {
            return false;
        }
        return !holdsVerb(bare.substring(0, bare.length() - post.length()));
    }

    /** The post with which a text ends, or an empty text. */
    static String postAtEnd(String text) {
        return POSTS.before(text, 0, text.length());
    }

    /** True for the short form of a department, with its level or without: 应急, 县发改. */
    static boolean isShort(String name) {
        String bare = bare(name);
        if (SHORT.contains(bare)) {
            return true;
        }
        String level = LEVELS.at(bare, 0, bare.length());
        return !level.isEmpty() && SHORT.contains(bare.substring(level.length()));
    }

    /** True for the kind of a unit that a list leaves without 单位: 建设、施工、监理单位. */
    static boolean isUnitKind(String name) {
        return UNIT_KINDS.contains(name);
    }

    static boolean isLevel(String name) {
        return LEVELS.contains(name);
    }

    /** True where one word names many: 各行政村, 有关部门, 其他成员单位. */
    static boolean isCollective(String name) {
        return !OPENINGS.at(name, 0, name.length()).isEmpty() || name.contains("各") || name.contains("有关");
    }

    /** True for a class of bodies that names none by itself: 部门, 单位, 街道. */
    static boolean isClassNoun(String name) {
        return "wide".equals(SUFFIXES.classOf(name)) && !"企业".equals(name) && !"矿山".equals(name);
    }

    /** 综合行政执法局 is a name, 督促各村 is not: a verb counts unless it closes the name, as in 组织部. */
    private static boolean holdsVerb(String name) {
        String bare = NAMED.matcher(name).replaceAll("");
        if (bare.isEmpty()) {
            return false;
        }
        if (opensClause(bare) || bare.contains("要")) {
            return true;
        }
        int i = OPENINGS.at(bare, 0, bare.length()).length();
        while (i < bare.length()) {
            String verb = VERBS.at(bare, i, bare.length());
            if (!verb.isEmpty() && !closesName(bare.substring(i + verb.length()), i, verb)) {
                return true;
            }
            i += Math.max(1, verb.length());
        }
        return false;
    }

    /** 按照, 通过, 要: what begins so is no name. */
    private static boolean opensClause(String bare) {
        boolean adverbial = !ADVERBIALS.at(bare, 0, bare.length()).isEmpty();
        boolean modal = "要应须会".indexOf(bare.charAt(0)) >= 0 && !bare.startsWith("应急");
        return modal || (adverbial && !NOUN.matcher(bare).lookingAt());
    }

    private static boolean closesName(String rest, int at, String verb) {
        boolean project = at > 0
                && verb.length() > 1
                && !DUTIES.contains(verb)
                && PROJECT.matcher(rest).matches();
        boolean department = "部门".equals(rest) && (at > 0 || "组织".equals(verb));
        return project || department || CLOSE.matcher(rest).matches();
    }

    private static String bare(String name) {
        String plain = name.replace("“两委”", "两委").replace("（村）居", "村居");
        plain = plain.indexOf('“') < 0 ? plain : CAMPAIGN.matcher(plain).replaceAll("");
        return plain.indexOf('（') < 0 ? plain : BRACKETS.matcher(plain).replaceAll("");
    }
}
