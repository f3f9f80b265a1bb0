package hongtou.audit.layout;

import hongtou.audit.ink.Box;
import hongtou.audit.ink.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds signatures by their dates: a line of its own, at the right of the page. */
final class SigningFinder {
    /** A date as it is meant, well written or not. */
    private static final Pattern DATE =
            Pattern.compile("^[\\d〇○Ｏ零一二三四五六七八九]{4}年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日$");

    private static final Pattern NOTE = Pattern.compile("^[（(].*[）)]?$");
    private static final Pattern SENTENCE = Pattern.compile(".*[。；：，、.!？]$");
    private static final int LONGEST_NAME = 40;
    private static final int MOST_NAMES = 6;

    private final PrintedPage page;
    private final List<TextLine> lines;
    private final Areas areas;

    private SigningFinder(PrintedPage page, List<TextLine> lines, Areas areas) {
        this.page = page;
        this.lines = lines;
        this.areas = areas;
    }

    /** @param text the lines of the text, page by page */
    static List<Signing> find(List<PrintedPage> pages, List<TextLine> text, Areas areas) {
        List<Signing> found = new ArrayList<>();
        for (PrintedPage page : pages) {
            List<TextLine> own =
                    text.stream().filter(l -> l.page() == page.number()).toList();
            SigningFinder finder = new SigningFinder(page, own, areas);
            for (int i = 0; i < own.size(); i++) {
                if (finder.isDate(own.get(i))) {
                    found.add(finder.signing(i));
                }
            }
        }
        return found;
    }

    private boolean isDate(TextLine line) {
        return DATE.matcher(line.bare()).matches() && isRight(line) && Math.abs(line.centre() - Grid.CENTRE) > 6;
    }

    private boolean isRight(TextLine line) {
        return line.left() > areas.of(line.page()).left() + 3 * Grid.EM && line.centre() > Grid.CENTRE - 20;
    }

    private Signing signing(int at) {
        List<TextLine> names = new ArrayList<>();
        int above = at - 1;
        while (above >= 0 && names.size() < MOST_NAMES && isName(lines.get(above), lines.get(above + 1))) {
            names.add(0, lines.get(above));
            above--;
        }
        Optional<TextLine> before = above >= 0 ? Optional.of(lines.get(above)) : Optional.empty();
        List<TextLine> signed = new ArrayList<>(names);
        signed.add(lines.get(at));
        return new Signing(names, lines.get(at), before, seal(signed), note(at));
    }

    private boolean isName(TextLine line, TextLine below) {
        return isRight(line)
                && below.baseline() - line.baseline() < 5 * Grid.PITCH
                && line.bare().length() <= LONGEST_NAME
                && !SENTENCE.matcher(line.bare()).matches()
                && !line.bare().matches("^(附件|（|\\d).*");
    }

    /** A red shape, or an image, that lies over the signature. */
    private Optional<Picture> seal(List<TextLine> signed) {
        Box words = Box.around(signed.stream().map(TextLine::ink).toList());
        return page.figures().stream()
                .filter(p -> p.raster() || p.colour().isReddish())
                .filter(p -> p.box().width() < 80 && p.box().height() < 80)
                .filter(p -> p.box().left() < words.right() && p.box().right() > words.left())
                .filter(p -> p.box().top() < words.bottom() && p.box().bottom() > words.top())
                .findFirst();
    }

    private Optional<TextLine> note(int at) {
        return lines.stream()
                .skip(at + 1L)
                .findFirst()
                .filter(l -> NOTE.matcher(l.bare()).matches());
    }
}
