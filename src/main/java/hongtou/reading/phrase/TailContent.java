package hongtou.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a tail or of a slot, taken apart into owners and deadlines. */
final class TailContent {
    private static final WordList LABELS = WordList.of("slot-labels.txt");
    private static final WordList COMPLETION = WordList.of("completion-words.txt");
    private static final Pattern FIRST_LEADS = Pattern.compile(
            "(?:(?:位?列|排|排名|排列|排序)(?:在|于)?(?:第一位?|首位|第一个|最前面?)|第一(?:个|位))(?:的|者)?(?:责任|主办)?(?:单位|部门)?(?:的)?"
                    + "(?:为|是|系|即|作为)(?:该项|本项)?(?:工作|任务|主要|总)?(?:的)?(?:牵头|主办|总负责|主要责任)(?:责任)?(?:单位|部门)?");
    /** No time is without one of these. */
    private static final Pattern TIME = Pattern.compile("[年月日天周季旬每全期前底起内次长常持按贯始经不]|[0-9]");

    private static final Pattern NOTE = Pattern.compile("下同|以下简称|以上.{0,10}|各.{0,6}不再列出|以下各项.{0,40}|不再(?:一一|逐项)?列出");

    private final ReadText text;
    private final Owners owners;
    private final List<int[]> times = new ArrayList<>();
    /** Names whose role a later segment tells. */
    private final List<BodyList.Piece> pending = new ArrayList<>();

    private @Nullable OwnerRole label;
    private boolean timeLabel;
    private boolean labelled;
    private boolean roleSeen;
    private boolean understood = true;
    private boolean firstLeads;

    private TailContent(ReadText text, @Nullable OwnerRole label) {
        this.text = text;
        this.owners = new Owners(text);
        this.label = label;
    }

    /** Reads a range; {@code role} is what a slot's word says of names without a word of their own, or null. */
    static TailContent read(ReadText text, int from, int to, @Nullable OwnerRole role) {
        var content = new TailContent(text, role);
        content.segments(from, to);
        content.settle();
        return content;
    }

    Owners owners() {
        return owners;
    }

    /** Ranges that hold deadlines. */
    List<int[]> times() {
        return List.copyOf(times);
    }

    boolean labelled() {
        return labelled;
    }

    /** True where every segment is a list of names with a role, a deadline or a known note. */
    boolean understood() {
        return understood;
    }

    boolean roleSeen() {
        return roleSeen;
    }

    private void segments(int from, int to) {
        String chars = text.chars();
        int begin = from;
        int depth = 0;
        for (int i = from; i <= to; i++) {
            char c = i < to ? chars.charAt(i) : '；';
            depth += c == '（' ? 1 : c == '）' ? -1 : 0;
            boolean mark = i == to || (depth <= 0 && "；，。\n ".indexOf(c) >= 0);
            if (mark || (depth <= 0 && labelInside(begin, i, to))) {
                segment(begin, i);
                begin = mark ? i + 1 : i;
            }
        }
    }

    /** A second label without a mark before it: 责任单位：镇应急办　完成时限：2024年12月. */
    private boolean labelInside(int begin, int i, int to) {
        String own = LABELS.at(text.chars(), begin, to);
        boolean apart = (labelled || !own.isEmpty()) && i >= begin + own.length() + 2;
        if (!apart && !(i > begin && text.clean().beginsLine(i))) {
            return false;
        }
        String word = LABELS.at(text.chars(), i, to);
        return !word.isEmpty() && i + word.length() < to && text.chars().charAt(i + word.length()) == '：';
    }

    private void segment(int from, int to) {
        String word = LABELS.at(text.chars(), from, to);
        int behind = from + word.length();
        int begin = from;
        if (!word.isEmpty() && behind < to && "：为".indexOf(text.chars().charAt(behind)) >= 0) {
            begin = behind + 1;
            takeLabel(LABELS.classOf(word));
            if (label != null) {
                owners.covers(from, begin);
            }
        }
        if (begin < to && withNote(begin, to)) {
            return;
        }
        if (begin >= to) {
            return;
        }
        if (labelled && label == null) {
            if (timeLabel) {
                times.add(new int[] {begin, to});
            }
            return;
        }
        if (!note(begin, to) && !helped(begin, to) && !together(begin, to) && !names(begin, to) && !time(begin, to)) {
            understood = false;
        }
    }

    private void takeLabel(String kind) {
        labelled = true;
        timeLabel = "deadline".equals(kind);
        label = switch (kind) {
            case "lead" -> OwnerRole.LEAD;
            case "responsible" -> OwnerRole.RESPONSIBLE;
            case "support" -> OwnerRole.SUPPORT;
            case "person" -> OwnerRole.PERSON;
            default -> null;
        };
    }

    static boolean saysFirstLeads(String words) {
        return FIRST_LEADS.matcher(words).find();
    }

    private boolean note(int from, int to) {
        String words = text.chars().substring(from, to);
        if (saysFirstLeads(words)) {
            firstLeads = true;
            return true;
        }
        return NOTE.matcher(words).matches();
    }

    /** 责任单位：A、B（列第一位者为牵头单位，下同）: the note is no part of a name. */
    private boolean withNote(int from, int to) {
        int open = text.chars().charAt(to - 1) == '）' ? text.chars().lastIndexOf('（', to) : -1;
        if (open <= from || !saysFirstLeads(text.chars().substring(open, to))) {
            return false;
        }
        firstLeads = true;
        segment(from, open);
        return true;
    }

    /** 由A牵头，会同B、C落实: those behind 会同 help. */
    private boolean helped(int from, int to) {
        boolean with = text.chars().startsWith("会同", from) || text.chars().startsWith("联合", from);
        if (!with || owners.isEmpty() && pending.isEmpty()) {
            return false;
        }
        RoleTail tail = RoleTail.endingAt(text.chars(), from + 2, to);
        int end = tail == null ? to : tail.from();
        if (!NameChecks.areNames(text.chars(), from + 2, end)) {
            return false;
        }
        pending.forEach(p -> owners.add(OwnerRole.LEAD, p));
        pending.clear();
        owners.add(OwnerRole.SUPPORT, from + 2, end);
        owners.covers(from, to);
        roleSeen = true;
        return true;
    }

    /** A会同B负责: A leads, B supports. */
    private boolean together(int from, int to) {
        int at = from + text.chars().substring(from, to).indexOf("会同");
        if (at <= from || at >= to - 3) {
            return false;
        }
        RoleTail tail = RoleTail.endingAt(text.chars(), at + 2, to);
        int end = tail == null ? to : tail.from();
        if (!NameChecks.areNames(text.chars(), from, at) || !NameChecks.areNames(text.chars(), at + 2, end)) {
            return false;
        }
        owners.add(OwnerRole.LEAD, from, at);
        owners.add(OwnerRole.SUPPORT, at + 2, end);
        owners.covers(from, to);
        roleSeen = true;
        return true;
    }

    private boolean names(int from, int to) {
        RoleTail tail = RoleTail.endingAt(text.chars(), from, to);
        int end = tail == null ? to : tail.from();
        boolean trusted = label != null;
        if ((!trusted && !NameChecks.areNames(text.chars(), from, end)) || time(from, end, false)) {
            return false;
        }
        List<BodyList.Piece> pieces = BodyList.split(text.chars(), from, end);
        if (tail != null) {
            roleSeen = true;
            pending.forEach(p -> owners.add(tail.role(), p));
            pending.clear();
            pieces.forEach(p -> add(tail.role(), p));
            owners.covers(from, to);
        } else if (label != null) {
            OwnerRole role = label;
            pieces.forEach(p -> add(role, p));
        } else {
            pending.addAll(pieces);
        }
        return true;
    }

    /** A person's name among bodies is a person. */
    private void add(OwnerRole role, BodyList.Piece piece) {
        // 责任单位：各村；责任人；张三: a label that lost its mark is nobody.
        String words = piece.in(text.chars());
        if (words.equals(LABELS.at(words, 0, words.length()))) {
            return;
        }
        boolean person = role != OwnerRole.PERSON && PersonNames.isName(words);
        owners.add(person ? OwnerRole.PERSON : role, piece);
    }

    private boolean time(int from, int to) {
        return time(from, to, true);
    }

    /** True for a deadline with nothing else than 完成 and the like beside it. */
    private boolean time(int from, int to, boolean keep) {
        String words = text.chars().substring(from, to);
        if (!TIME.matcher(words).find()) {
            return false;
        }
        ReadText segment = ReadText.of(CleanText.of(words));
        List<Found> all = DeadlineScanner.scan(segment, new TimeContext(PlanDates.UNKNOWN, true));
        int at = 0;
        for (Found found : all) {
            if (!onlyCompletion(words, at, found.start())) {
                return false;
            }
            at = found.end();
        }
        boolean time = !all.isEmpty() && onlyCompletion(words, at, words.length());
        if (time && keep) {
            times.add(new int[] {from, to});
        }
        return time;
    }

    private static boolean onlyCompletion(String words, int from, int to) {
        int at = from;
        while (at < to) {
            String word = COMPLETION.at(words, at, to);
            if (word.isEmpty()) {
                return false;
            }
            at += word.length();
        }
        return true;
    }

    /** Names that no word gave a role: beside a lead they support, else they are responsible. */
    private void settle() {
        if (firstLeads) {
            roleSeen = true;
        }
        OwnerRole rest = owners.hasLead() ? OwnerRole.SUPPORT : OwnerRole.RESPONSIBLE;
        pending.forEach(p -> add(rest, p));
        if (firstLeads) {
            owners.firstLeads();
        }
    }
}
