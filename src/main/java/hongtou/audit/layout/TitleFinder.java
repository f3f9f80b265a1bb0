package hongtou.audit.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds titles by their size; on page 1, where no text is larger than the rest, by being centred. */
final class TitleFinder {
    /** Larger than 3号 by more than a rounding. */
    private static final double SMALLEST = 18;

    /** How many lines of a page may stand above its title: 附件1 and a blank or a subtitle. */
    private static final int ABOVE = 2;

    private static final int LONGEST = 7;
    private static final Pattern LABEL = Pattern.compile("^附件[\\d一二三四五六七八九十]*[：:]?$");

    private TitleFinder() {}

    /** The label of an attachment, if the page begins with one. */
    static Optional<TextLine> label(PrintedPage page) {
        return page.number() == 1
                ? Optional.empty()
                : page.lines().stream()
                        .findFirst()
                        .filter(l -> LABEL.matcher(l.bare()).matches());
    }

    static List<Title> find(List<PrintedPage> pages, Head head, Claims claims) {
        List<Title> titles = new ArrayList<>();
        for (PrintedPage page : pages) {
            List<TextLine> free = claims.free(page.lines()).stream()
                    .filter(l -> page.number() > 1 || l.emTop() >= head.bottom() - 1)
                    .toList();
            List<TextLine> lines = page.number() == 1 ? main(free) : block(free, ABOVE);
            if (!lines.isEmpty()) {
                titles.add(new Title(kind(page), lines));
            }
        }
        return titles;
    }

    private static Title.Kind kind(PrintedPage page) {
        if (page.number() == 1) {
            return Title.Kind.MAIN;
        }
        return label(page).isPresent() ? Title.Kind.ATTACHMENT : Title.Kind.ISSUED;
    }

    private static List<TextLine> main(List<TextLine> free) {
        List<TextLine> large = block(free, 3);
        if (!large.isEmpty()) {
            return large;
        }
        List<TextLine> centred = new ArrayList<>();
        for (TextLine line : free) {
            boolean middle = line.isCentred() && line.left() > Grid.LEFT + Grid.EM;
            if (!middle || line.bare().endsWith("：") || centred.size() == LONGEST) {
                break;
            }
            centred.add(line);
        }
        return centred;
    }

    /** The first run of large lines that begins within some lines. */
    private static List<TextLine> block(List<TextLine> free, int above) {
        List<TextLine> block = new ArrayList<>();
        for (int i = 0; i < free.size(); i++) {
            TextLine line = free.get(i);
            boolean large = line.size() >= SMALLEST && line.size() <= 30 && !line.isReddish();
            if (large) {
                block.add(line);
            } else if (!block.isEmpty() || i >= above) {
                break;
            }
        }
        return block.size() <= LONGEST ? block : List.of();
    }
}
