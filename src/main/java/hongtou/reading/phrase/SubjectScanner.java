package hongtou.reading.phrase;

import hongtou.reading.phrase.Subjects.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks over the clauses of a running text and gathers who is told to do something. */
final class SubjectScanner {
    private static final WordList ADVERBIALS = WordList.of("adverbials.txt");
    private static final Pattern LEADS = Pattern.compile("(?:，|要|应当|应|须|将|负责|分别|共同|具体|统一|继续|也)*+牵头(?!单位|部门)");
    private static final Pattern TOGETHER = Pattern.compile("(?:，|要|应当|应|须|将|需|牵头|积极|也|定期){0,4}+(?:会同|联合)");
    private static final Pattern SUPPORTS =
            Pattern.compile("(?:，|要|应当|应|须|将|需|积极|密切|主动|全力|做好|认真|共同|也){0,6}+(?:(?:配合|协助)(?!单位|部门)|参与(?=[，。；]|$))");
    /** 在各村普查小组的协助下 */
    private static final Pattern HELPED_BY = Pattern.compile("在([^，。；：]{2,60}?)的?(?:大力|积极|密切|共同)?(?:协助|配合)下");

    /** 责成县粮储中心, 要求镇林业站; but 要求企业 speaks of those who are governed. */
    private static final Pattern CHARGES = Pattern.compile("责成|要求(?=[市县区旗乡镇])");

    /** 宣传月期间各单位… */
    private static final Pattern DURING = Pattern.compile("[\\p{IsHan}“”0-9]{1,10}?(?:期间|当天|当日|前夕|期)(?=各|全体|有关|相关)");

    /** 检查验收阶段（7月16日至7月22日）县整治办对…: a heading that lost its line. */
    private static final Pattern STAGE = Pattern.compile("[\\p{IsHan}]{2,12}?阶段（[^（）]{2,40}）");

    private static final Pattern TOLD = Pattern.compile("(?:要|必须|应当?|须)(?![求点素件害领道急邀])");
    /** Before 各 these make it an object: 督促各村, 对各村, 市、各县. */
    private static final String GOVERNS = "对向促织导给为由与和将把让使被及在从按据照经到至于、求知令调的或以是验查评核";

    private static final String ADVERBIAL_ENDS = "后前时中下内间";

    private final ReadText text;
    private final List<OwnerPhrase> found = new ArrayList<>();

    private SubjectScanner(ReadText text) {
        this.text = text;
    }

    static List<OwnerPhrase> scan(ReadText text) {
        var scanner = new SubjectScanner(text);
        int sentence = -1;
        boolean opening = true;
        int told = -1;
        for (int i = 0; i < text.length(); i++) {
            if (text.clauseStart(i) == i) {
                boolean first = text.sentenceStart(i) != sentence;
                sentence = text.sentenceStart(i);
                opening = first || opening;
                int end = text.clauseEnd(i, 400);
                int before = scanner.found.size();
                scanner.clause(i, end, opening, told == sentence);
                told = scanner.found.size() > before ? sentence : told;
                opening = opening && scanner.isAdverbial(i, end);
            } else if (text.chars().charAt(i) == '由') {
                int before = scanner.found.size();
                scanner.by(i);
                told = scanner.found.size() > before ? sentence : told;
            }
        }
        if (scanner.found.isEmpty()) {
            scanner.inside();
        }
        return List.copyOf(scanner.found);
    }

    /** 卫生整治各社区、驻辖区单位要认真组织: the mark before who is told was lost. Only where nobody else is told anything. */
    private void inside() {
        String chars = text.chars();
        int behind = 0;
        for (int i = chars.indexOf('各', 1); i > 0; i = chars.indexOf('各', i + 1)) {
            char before = chars.charAt(i - 1);
            boolean may = i >= behind && text.clauseStart(i) != i && GOVERNS.indexOf(before) < 0;
            Subject subject = may ? Subjects.at(text, i) : null;
            if (subject != null
                    && !subject.person()
                    && TOLD.matcher(chars).region(subject.to(), chars.length()).lookingAt()) {
                take(subject);
                behind = subject.to();
            }
        }
    }

    /**
     * @param opening true where nothing but adverbials stands before it in its sentence
     * @param alongside true where the sentence has told somebody to do something: another body may follow
     */
    private void clause(int start, int end, boolean opening, boolean alongside) {
        int head = skipTime(text.skipOpening(start, end), end);
        if (head >= end) {
            return;
        }
        if (text.chars().charAt(head) == '由') {
            by(head);
            return;
        }
        if (CHARGES.matcher(text.chars()).region(head, end).lookingAt()) {
            charged(head + 2, end);
            return;
        }
        if (together(head) || helpedBy(head, end) || headed(head, end)) {
            return;
        }
        Subject subject = Subjects.at(text, head);
        boolean during = DURING.matcher(text.chars()).region(start, end).lookingAt();
        if (subject != null) {
            if (subject.duty() || isTold(subject, end, opening || during, alongside)) {
                take(withThoseBefore(subject, start));
            }
        } else if (opening && !each(head, end)) {
            loose(head, end);
        }
    }

    /** True where a body that no word of duty follows acts all the same. */
    private boolean isTold(Subject subject, int end, boolean opening, boolean alongside) {
        String chars = text.chars();
        // 某乡深入开展某某工作，由乡民政办负责: the work stands first.
        if (chars.startsWith("工作，由", end - 2)) {
            return false;
        }
        boolean whole = chars.charAt(end - 1) != '的';
        boolean helps =
                SUPPORTS.matcher(chars).region(subject.to(), text.length()).lookingAt();
        return opening || helps || whole && (alongside && isOffice(subject) || isNamed(subject));
    }

    /** 各乡镇、街道办事处，县直各单位要…: the clause before is the first half of the list. */
    private Subject withThoseBefore(Subject subject, int start) {
        String chars = text.chars();
        boolean behind = subject.duty() && !subject.person() && start > 1 && chars.charAt(start - 1) == '，';
        if (!behind || subject.from() != start) {
            return subject;
        }
        int from = text.skipOpening(text.clauseStart(start - 1), start - 1);
        boolean names = from < start - 2 && NameChecks.areSubjects(chars, from, start - 1);
        return names ? new Subject(from, subject.to(), true, false) : subject;
    }

    /** 防汛物资各村居必须…: the thing stands before those who have to see to it. */
    private boolean each(int head, int end) {
        int at = text.chars().indexOf('各', head);
        if (at <= head || at >= end || !BodyNames.isThing(text.chars().substring(head, at))) {
            return false;
        }
        Subject subject = Subjects.at(text, at);
        if (subject == null || !subject.duty()) {
            return false;
        }
        take(subject);
        return true;
    }

    /** 税务所做好…, 派出所加强…: an office, not a class of those who are governed. */
    private boolean isOffice(Subject subject) {
        char first = text.chars().charAt(subject.from());
        char last = text.chars().charAt(subject.to() - 1);
        // 报上一级安委办备案: the body is told, it does not act.
        return !subject.person() && "报送交抄呈经向对请与同将把".indexOf(first) < 0 && "局办所站院队室厅委司府会校".indexOf(last) >= 0;
    }

    /** 市投资促进局每月调度 behind any clause: an office with its level before its name acts by itself. */
    private boolean isNamed(Subject subject) {
        return isOffice(subject) && "省市县区旗乡镇".indexOf(text.chars().charAt(subject.from())) >= 0;
    }

    /** A time at the head without a comma: 2024年底前乡安委办要. */
    private int skipTime(int head, int end) {
        String chars = text.chars();
        int from = head < end && "到在于至".indexOf(chars.charAt(head)) >= 0 ? head + 1 : head;
        DatePoint point = from < end ? DatePointReader.behind(chars, from) : null;
        if (point != null) {
            boolean range = point.end() < end - 1 && "至到-".indexOf(chars.charAt(point.end())) >= 0;
            DatePoint last = range ? DatePointReader.behind(chars, point.end() + 1) : null;
            return last == null ? point.end() : last.end();
        }
        Matcher during = DURING.matcher(chars).region(head, end);
        if (during.lookingAt()) {
            return during.end();
        }
        Matcher stage = STAGE.matcher(chars).region(head, end);
        return stage.lookingAt() ? stage.end() : head;
    }

    private boolean isAdverbial(int start, int end) {
        int head = skipTime(text.skipOpening(start, end), end);
        if (head >= end) {
            return true;
        }
        String word = ADVERBIALS.at(text.chars(), head, end);
        return !word.isEmpty() || ADVERBIAL_ENDS.indexOf(text.chars().charAt(end - 1)) >= 0;
    }

    /** 会同金融监管部门…: the one who acts is not named, who helps is. */
    private boolean together(int head) {
        if (!text.chars().startsWith("会同", head)) {
            return false;
        }
        Subject others = Subjects.at(text, head + 2);
        if (others != null && !others.person()) {
            var owners = new Owners(text);
            owners.add(OwnerRole.SUPPORT, others.from(), others.to());
            owners.covers(head, others.to());
            found.add(owners.phrase());
        }
        return true;
    }

    /** 在村级普查小组的协助下…: who helps. */
    private boolean helpedBy(int head, int end) {
        Matcher m = HELPED_BY.matcher(text.chars()).region(head, end);
        if (!m.lookingAt() || !NameChecks.areSubjects(text.chars(), m.start(1), m.end(1))) {
            return false;
        }
        var owners = new Owners(text);
        owners.add(OwnerRole.SUPPORT, m.start(1), m.end(1));
        found.add(owners.phrase());
        return true;
    }

    /** 市工信局：落实…; 派出所。配合…: duties listed under the name of the body. */
    private boolean headed(int head, int end) {
        String chars = text.chars();
        boolean mark = end < chars.length() && "：。".indexOf(chars.charAt(end)) >= 0;
        if (!mark || text.sentenceStart(head) != text.clauseStart(head) || end - head > 60 || head >= end) {
            return false;
        }
        int behind = text.skipOpening(end + 1, Math.min(chars.length(), end + 8));
        String word = behind < chars.length() ? Subjects.PREDICATES.at(chars, behind, chars.length()) : "";
        boolean duties = !word.isEmpty() && !"not".equals(Subjects.PREDICATES.classOf(word));
        if (!duties) {
            return false;
        }
        boolean names = NameChecks.areSubjects(chars, head, end);
        int behindNames = names ? end - head : HeadingNames.behindNames(chars.substring(head, end));
        if (behindNames < 0) {
            return false;
        }
        int to = head + behindNames;
        var owners = new Owners(text);
        if (NameChecks.areSubjects(chars, head, to)) {
            owners.add(OwnerRole.RESPONSIBLE, head, to);
        } else {
            owners.addPerson(head, to);
        }
        owners.covers(head, end);
        found.add(owners.phrase());
        return true;
    }

    /** 由…牵头, 由…负责, 由…担任 at any place of a clause. */
    private void by(int i) {
        Agents.Agent agent = Agents.at(text, i);
        if (agent != null) {
            take(agent.subject());
            alongside(agent.behind());
        }
    }

    /** 责成县粮储中心于9月10日前完成…, 要求镇林业站组织…: somebody charges a body. */
    private void charged(int from, int end) {
        for (int e = from + 2; e < end; e++) {
            if (Agents.isPredicate(text, Agents.behindTime(text, e)) && NameChecks.areSubjects(text.chars(), from, e)) {
                take(new Subject(from, e, true, false));
                return;
            }
        }
    }

    /** 由A负责、B配合 */
    private void alongside(int at) {
        Subject other =
                at > 0 && at < text.length() && text.chars().charAt(at) == '、' ? Subjects.at(text, at + 1) : null;
        if (other != null && other.duty()) {
            take(other);
        }
    }

    /**
     * 各行政村、各企业单位安全生产监管、应急救援等人员力量，明确权责清单: the verb of the first clause was lost in
     * copying; several collectives at the head of a sentence that then commands are its subject all the same.
     */
    private void loose(int head, int end) {
        String chars = text.chars();
        int behind = end + 1;
        boolean commands = end < chars.length() - 1
                && chars.charAt(end) == '，'
                && !Subjects.PREDICATES.at(chars, behind, chars.length()).isEmpty();
        if (!commands || chars.charAt(head) != '各') {
            return;
        }
        int to = Collectives.endOf(chars, head, end);
        boolean verb = Collectives.holdsPredicate(chars, to, end);
        if (to > head
                && to < end
                && !verb
                && !BodyNames.isPost(chars.substring(head, end).replace("、", ""))) {
            take(new Subject(head, to, false, false));
        }
    }

    private void take(Subject subject) {
        var owners = new Owners(text);
        String chars = text.chars();
        if (subject.person()) {
            persons(owners, subject);
        } else if (!helped(owners, subject)) {
            Matcher leads = LEADS.matcher(chars).region(subject.to(), chars.length());
            Matcher supports = SUPPORTS.matcher(chars).region(subject.to(), chars.length());
            boolean lead = leads.lookingAt();
            boolean support = !lead && supports.lookingAt();
            OwnerRole role = lead ? OwnerRole.LEAD : support ? OwnerRole.SUPPORT : OwnerRole.RESPONSIBLE;
            owners.add(role, subject.from(), subject.to());
            owners.covers(subject.from(), lead ? leads.end() : support ? supports.end() : subject.to());
        }
        if (!owners.isEmpty()) {
            found.add(owners.phrase());
        }
    }

    /** 班子成员、各站所负责人 are two; 镇、村、组责任人 and 企业法定代表人、实际控制人 share a word and stay whole. */
    private void persons(Owners owners, Subject subject) {
        List<BodyList.Piece> pieces = BodyList.split(text.chars(), subject.from(), subject.to());
        if (pieces.stream().map(p -> p.in(text.chars())).allMatch(SubjectScanner::isOwnPost)) {
            pieces.forEach(p -> owners.addPerson(p.from(), p.to()));
        } else {
            owners.addPerson(subject.from(), subject.to());
        }
    }

    /** A post that says where it is held. */
    static boolean isOwnPost(String words) {
        return BodyNames.isPost(words) && !BodyNames.postAtEnd(words).equals(words);
    }

    /** A会同B: A leads and B supports. */
    private boolean helped(Owners owners, Subject subject) {
        Matcher m = TOGETHER.matcher(text.chars()).region(subject.to(), text.length());
        Subject others = m.lookingAt() ? others(m.end()) : null;
        if (others == null || others.person()) {
            return false;
        }
        owners.add(OwnerRole.LEAD, subject.from(), subject.to());
        owners.add(OwnerRole.SUPPORT, others.from(), others.to());
        owners.covers(subject.from(), others.to());
        return true;
    }

    private @Nullable Subject others(int from) {
        Subject others = Subjects.at(text, from);
        int end = text.clauseEnd(from, 80);
        boolean whole = others == null && end > from && NameChecks.areSubjects(text.chars(), from, end);
        return whole ? new Subject(from, end, false, false) : others;
    }
}
