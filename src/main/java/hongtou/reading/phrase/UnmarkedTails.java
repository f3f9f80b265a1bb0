package hongtou.reading.phrase;

import hongtou.reading.phrase.TailFinder.Tail;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tails whose marks were lost in copying: 清理楼道堆物责任单位县城管局、各社区配合单位派出所. Only at the end of a line that has no full
 * stop left, and only where known bodies stand behind the label up to there.
 */
final class UnmarkedTails {
    private static final Pattern LABEL = Pattern.compile("(?<=[\\p{IsHan}）”])(?<![由各报向和及对是的将把请给]|(?<!行)为|(?<!参)与)"
            + "(?:(?<lead>牵头(?:责任)?(?:单位|部门|科室))|(?<own>责任(?:单位|部门|科室))|(?<help>(?:配合|协办|协助|参与)(?:单位|部门|科室)))"
            + "(?![：，。；、和与及的要应须])");
    private static final int LONGEST_LINE = 600;

    private UnmarkedTails() {}

    /** Adds to the tails, which stay in the order of the text. */
    static void add(ReadText text, List<Tail> tails) {
        int before = tails.size();
        String chars = text.chars();
        int from = 0;
        while (from < chars.length()) {
            int stop = chars.indexOf('\n', from);
            int to = stop < 0 ? chars.length() : stop;
            int begin = from;
            boolean whole =
                    to - from <= LONGEST_LINE && chars.substring(from, to).indexOf('。') < 0;
            if (whole && tails.stream().limit(before).noneMatch(t -> t.open() < to && begin < t.end())) {
                line(text, from, to, tails);
            }
            from = to + 1;
        }
        if (tails.size() > before) {
            tails.sort(Comparator.comparingInt(Tail::open));
        }
    }

    private static void line(ReadText text, int from, int to, List<Tail> tails) {
        Matcher label = LABEL.matcher(text.chars()).region(from, to).useTransparentBounds(true);
        int open = -1;
        int names = -1;
        OwnerRole role = OwnerRole.RESPONSIBLE;
        while (label.find()) {
            if (names >= 0) {
                take(text, open, names, label.start(), role, tails);
            }
            open = label.start();
            names = label.end();
            role = label.group("lead") != null
                    ? OwnerRole.LEAD
                    : label.group("own") != null ? OwnerRole.RESPONSIBLE : OwnerRole.SUPPORT;
        }
        if (names >= 0) {
            take(text, open, names, to, role, tails);
        }
    }

    private static void take(ReadText text, int open, int from, int to, OwnerRole role, List<Tail> tails) {
        if (areKnown(text.chars(), from, to)) {
            tails.add(new Tail(open, to, TailContent.read(text, from, to, role)));
        }
    }

    /** Bodies all, but for one of three that may have a name of its own. */
    private static boolean areKnown(String chars, int from, int to) {
        String names = chars.substring(from, to).replace('，', '、');
        if (names.length() < 2 || !NameChecks.areNames(names, 0, names.length())) {
            return false;
        }
        List<BodyList.Piece> pieces = BodyList.split(names, 0, names.length());
        long unknown = pieces.stream()
                .map(piece -> piece.in(names))
                .filter(name -> !BodyNames.isBody(name) && !BodyNames.isShort(name))
                .count();
        return unknown == 0 || unknown == 1 && pieces.size() > 2;
    }
}
