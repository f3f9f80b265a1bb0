package hongtou.reading.phrase;

import hongtou.reading.phrase.TailFinder.Tail;
import java.util.Comparator;
import java.util.List;

/** Lines that are nothing but who does what stands above them: 县金融办、县税务局分别牵头落实. Copied tables leave them behind. */
final class OwnerLines {
    private static final int LONGEST = 160;
    private static final int SHORTEST = 4;

    private OwnerLines() {}

    /** Adds to the tails, which stay in the order of the text. The first line is the task itself. */
    static void add(ReadText text, List<Tail> tails) {
        int before = tails.size();
        int passed = 0;
        int from = nextLine(text, 1);
        while (from < text.length()) {
            int next = nextLine(text, from + 1);
            int end = text.chars().charAt(next - 1) == '\n' ? next - 1 : next;
            int to = end > from && "。；".indexOf(text.chars().charAt(end - 1)) >= 0 ? end - 1 : end;
            while (passed < before && tails.get(passed).end() <= from) {
                passed++;
            }
            boolean free = passed == before || tails.get(passed).open() >= end;
            if (free && isOwners(text, from, to)) {
                tails.add(new Tail(from, end, TailContent.read(text, from, to, null)));
            }
            from = next;
        }
        if (tails.size() > before) {
            tails.sort(Comparator.comparingInt(Tail::open));
        }
    }

    /** The next place where a line begins behind a whole sentence; the text's length where there is none. */
    private static int nextLine(ReadText text, int from) {
        int i = from;
        while (i < text.length() && !("。；\n".indexOf(text.chars().charAt(i - 1)) >= 0 && begins(text, i))) {
            i++;
        }
        return Math.min(i, text.length());
    }

    private static boolean begins(ReadText text, int i) {
        return text.clean().beginsLine(i) || text.chars().charAt(i - 1) == '\n';
    }

    private static boolean isOwners(ReadText text, int from, int to) {
        if (to - from < SHORTEST || to - from > LONGEST) {
            return false;
        }
        String line = text.chars().substring(from, to);
        RoleTail role =
                line.indexOf('。') >= 0 || line.indexOf('：') >= 0 ? null : RoleTail.endingAt(line, 0, line.length());
        if (role == null) {
            return false;
        }
        TailContent content = TailContent.read(text, from, to, null);
        return content.understood() && content.roleSeen() && content.owners().knowsBody();
    }
}
