package hongtou.audit.layout;

import hongtou.audit.ink.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds signatures by their dates: a line of its own, at the right of the page. */
final class SigningFinder {
    /** A date as it is meant, well written or not. */
    private static final Pattern DATE =
            Pattern.compile("^[\\d〇○Ｏ零一二三四五六七八九]{4}年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日$");

    private static final Pattern NOTE = Pattern.compile("^[（(].*[）)]?$");
    private static final Pattern SENTENCE = Pattern.compile(".*[。；：，、.!？]$");
    private static final int LONGEST_NAME = 40;
    private static final int MOST_NAMES = 6;
    /** A blank line stands between what is farther apart. */
    private static final double APART = 1.5 * Grid.PITCH;

    /** The least size of a seal or a stamp, in mm. */
    private static final double NARROWEST = 10;

    private static final double LOWEST = 6;

    private final PrintedPage page;
    private final List<TextLine> lines;
    private final Areas areas;
    private final Claims claims;

    private SigningFinder(PrintedPage page, List<TextLine> lines, Areas areas, Claims claims) {
        this.page = page;
        this.lines = lines;
        this.areas = areas;
        this.claims = claims;
    }

    /** @param text the lines of the text, page by page */
    static List<Signing> find(List<PrintedPage> pages, List<TextLine> text, Areas areas, Claims claims) {
        List<Signing> found = new ArrayList<>();
        for (PrintedPage page : pages) {
            List<TextLine> own =
                    text.stream().filter(l -> l.page() == page.number()).toList();
            SigningFinder finder = new SigningFinder(page, own, areas, claims);
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
        while (above >= 0 && names.size() < MOST_NAMES && isName(above)) {
            names.add(0, lines.get(above));
            above--;
        }
        Optional<TextLine> before = above >= 0 ? Optional.of(lines.get(above)) : Optional.empty();
        TextLine date = lines.get(at);
        List<TextLine> signed = new ArrayList<>(names);
        signed.add(date);
        Optional<Picture> stamp =
                names.stream().flatMap(n -> stamp(n, date).stream()).findFirst();
        Optional<Picture> seal = stamp.isPresent() ? Optional.empty() : seal(signed);
        return new Signing(names, date, before, seal, stamp, note(at));
    }

    private boolean isName(int at) {
        TextLine line = lines.get(at);
        return claims.isFree(line)
                && (isRight(line) || isWide(at))
                && lines.get(at + 1).baseline() - line.baseline() < 5 * Grid.PITCH
                && line.bare().length() <= LONGEST_NAME
                && !SENTENCE.matcher(line.bare()).matches()
                && !line.bare().matches("^(附件|（|\\d).*");
    }

    /** A name too long for the right half stands between a blank line and the date. */
    private boolean isWide(int at) {
        TextLine line = lines.get(at);
        boolean inside = line.left() > areas.of(line.page()).left() + Grid.EM / 2;
        boolean parted = at == 0 || line.baseline() - lines.get(at - 1).baseline() > APART;
        return inside && parted && lines.get(at + 1).baseline() - line.baseline() < APART;
    }

    /** A red shape, or an image, that lies over the words of the signature. */
    private Optional<Picture> seal(List<TextLine> signed) {
        return marks().filter(p -> signed.stream().anyMatch(l -> isOver(p, l))).findFirst();
    }

    /** What stands behind a name, beside it and above the date, is no seal. */
    private Optional<Picture> stamp(TextLine name, TextLine date) {
        double middle = name.ink().middle();
        return marks().filter(p -> p.box().left() > name.right() - 1 && !isOver(p, date))
                .filter(p -> p.box().top() < middle && middle < p.box().bottom())
                .findFirst();
    }

    private Stream<Picture> marks() {
        return page.ink().pictures().stream()
                .filter(p -> p.box().width() >= NARROWEST && p.box().height() >= LOWEST)
                .filter(p -> p.raster() || p.colour().isReddish())
                .filter(p -> p.box().width() < 80 && p.box().height() < 80);
    }

    private static boolean isOver(Picture picture, TextLine line) {
        return picture.box().left() < line.ink().right()
                && picture.box().right() > line.ink().left()
                && picture.box().top() < line.ink().bottom()
                && picture.box().bottom() > line.ink().top();
    }

    private Optional<TextLine> note(int at) {
        return lines.stream()
                .skip(at + 1L)
                .findFirst()
                .filter(l -> NOTE.matcher(l.bare()).matches());
    }
}
