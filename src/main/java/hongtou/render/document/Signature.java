package hongtou.render.document;

import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.model.Sealing;
import hongtou.render.document.fonts.FontRole;
import hongtou.render.document.typesetting.Cell;
import hongtou.render.document.typesetting.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets 署名 and 成文日期 in the form that leaves room for seals, without seals, or for a signature stamp (7.3.5). */
final class Signature {
    private static final double SEAL_INDENT = 4 * Grid.EM;
    private static final double PLAIN_INDENT = 2 * Grid.EM;
    /** The seal of a government of a county or township is 42 mm wide; seals may not touch. */
    private static final double SEAL = 45 * Grid.MM;
    /** A signature stamp is about 40 mm wide and less than 20 mm high. */
    private static final double STAMP = 40 * Grid.MM;

    /** From a row of seals to the next one, in lines. */
    private static final int SEAL_LINES = 4;
    /** So many rows of seals may stand at the right; more of them take the whole width. */
    private static final int MOST_ROWS = 3;
    /** How much of the measure the lines of a very long name take. */
    private static final double NAME_LINE = 0.8;

    private final Desk desk;
    private final List<Line> names;
    /** The lines of names that are too long for one. */
    private final Map<Line, List<Line>> turned;

    private final Optional<Line> date;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Integer> breaks = new ArrayList<>();
    private final boolean mayTighten;

    private Signature(
            Desk desk, List<Line> names, Map<Line, List<Line>> turned, Optional<Line> date, boolean mayTighten) {
        this.turned = turned;
        this.mayTighten = mayTighten;
        this.desk = desk;
        this.names = names;
        this.date = date;
    }

    /**
     * The lines of the signature in groups that stay on one page: one group, or each row of seals where they are many; none
     * where the document has neither name nor date.
     *
     * @param mayTighten true where a seal that begins a line higher or ends a line lower meets nothing below the date
     */
    static List<List<Piece>> compose(Desk desk, FrontMatter.Tail tail, Sealing form, boolean mayTighten) {
        Field<LocalDate> day = tail.issuedDate();
        Optional<Line> date = Optional.ofNullable(day)
                .map(d -> desk.typist()
                        .line(List.of(Styled.of(printed(d.value()), FontRole.FANG_SONG, d.span())), Grid.EM));
        Map<Line, List<Line>> turned = new HashMap<>();
        List<Line> names =
                tail.signatories().stream().map(n -> name(n, turned, desk)).toList();
        Signature signature = new Signature(desk, names, turned, date, mayTighten);
        if (names.isEmpty() && date.isEmpty()) {
            return List.of();
        }
        switch (form) {
            case SEALED -> signature.sealed();
            case UNSEALED -> signature.plain();
            case STAMPED -> signature.stamped(tail.signatories());
        }
        return signature.groups();
    }

    /** One line of a name; of a name too long for it also the lines that it takes. */
    private static Line name(Field<String> name, Map<Line, List<Line>> turned, Desk desk) {
        Line line = desk.typist().line(HeadComposer.words(name, FontRole.FANG_SONG), Grid.EM);
        if (line.width() > desk.measure() - PLAIN_INDENT) {
            int count = (int) Math.ceil(line.width() / (desk.measure() * NAME_LINE));
            List<Line> lines = new ArrayList<>();
            for (String part : LongName.lines(name.value(), count, FontRole.FANG_SONG, desk)) {
                lines.add(desk.typist().line(List.of(Styled.of(part, FontRole.FANG_SONG, name.span())), Grid.EM));
            }
            turned.put(line, lines);
        }
        return line;
    }

    private List<Line> lines(Line name) {
        return turned.getOrDefault(name, List.of(name));
    }

    private double widest() {
        return names.stream()
                .flatMap(n -> lines(n).stream())
                .mapToDouble(Line::width)
                .max()
                .orElse(0);
    }

    private List<List<Piece>> groups() {
        if (breaks.size() < MOST_ROWS) {
            return List.of(pieces);
        }
        List<List<Piece>> groups = new ArrayList<>();
        int from = 0;
        for (int at : breaks) {
            groups.add(pieces.subList(from, at));
            from = at;
        }
        groups.add(pieces.subList(from, pieces.size()));
        return groups;
    }

    /** Without leading zeros, the year in full (7.3.5.4). */
    static String printed(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private void blanks(int lines) {
        for (int i = 0; i < lines; i++) {
            pieces.add(Desk.blank());
        }
    }

    /**
     * The name in the middle above the date, whose right end is four characters from the edge. Two blank lines let a seal
     * of 42 mm, its centre a little above the name, begin within one line of the text. One of them may go
     * where no 版记 follows, which the foot of the seal must not reach.
     */
    private void sealed() {
        pieces.add(mayTighten ? Desk.spareBlank() : Desk.blank());
        blanks(1);
        double dateWidth = date.map(Line::width).orElse(6.5 * Grid.EM);
        double widest = widest();
        double centre = desk.measure() - SEAL_INDENT - dateWidth / 2;
        if (centre + widest / 2 > desk.measure()) {
            centre = desk.measure() - Math.min(PLAIN_INDENT, (desk.measure() - widest) / 2) - widest / 2;
        }
        double step = Math.max(SEAL, widest + Grid.EM);
        int inRow = 1 + Math.max(0, (int) ((centre - widest / 2) / step));
        double dated = centre;
        if (names.size() > MOST_ROWS * inRow && widest <= desk.measure() / 2) {
            step = desk.measure() / 2;
            centre = desk.measure() - step / 2;
            inRow = 2;
        }
        for (int from = 0; from < names.size(); from += inRow) {
            if (from > 0) {
                breaks.add(pieces.size());
                blanks(SEAL_LINES);
            }
            List<Line> row = names.subList(from, Math.min(names.size(), from + inRow));
            boolean last = from + inRow >= names.size();
            double begin = dated - (row.size() - 1) * step - row.get(0).width() / 2;
            row(row, last && begin >= 0 ? dated : centre, step);
        }
        date.ifPresent(d -> pieces.add(desk.at(d, dated - d.width() / 2)));
    }

    /** Names side by side, the last one around the centre. */
    private void row(List<Line> row, double centre, double step) {
        if (row.size() == 1) {
            lines(row.get(0)).forEach(l -> pieces.add(desk.at(l, centre - l.width() / 2)));
            return;
        }
        List<Cell> cells = new ArrayList<>();
        List<Double> gaps = new ArrayList<>();
        double begin = centre - (row.size() - 1) * step - row.get(0).width() / 2;
        double end = begin;
        for (int i = 0; i < row.size(); i++) {
            double left = centre - (row.size() - 1 - i) * step - row.get(i).width() / 2;
            if (i > 0) {
                gaps.set(gaps.size() - 1, left - end);
            }
            cells.addAll(row.get(i).cells());
            gaps.addAll(row.get(i).gaps());
            end = left + row.get(i).width();
        }
        pieces.add(desk.at(new Line(cells, gaps), begin));
    }

    /** The name two characters from the edge; the date begins two characters behind the name's beginning (7.3.5.2). */
    private void plain() {
        blanks(1);
        double widest = widest();
        double nameLeft = desk.measure() - PLAIN_INDENT - widest;
        double dateWidth = date.map(Line::width).orElse(0.0);
        double dateLeft = names.isEmpty() ? desk.measure() : nameLeft + 2 * Grid.EM;
        double latest = desk.measure() - PLAIN_INDENT - dateWidth;
        if (dateLeft > latest) {
            dateLeft = latest;
            nameLeft = Math.min(nameLeft, dateLeft - 2 * Grid.EM);
        }
        for (Line name : names) {
            for (Line line : lines(name)) {
                pieces.add(desk.at(line, nameLeft));
            }
        }
        double left = dateLeft;
        date.ifPresent(d -> pieces.add(desk.at(d, left)));
    }

    /**
     * The post two characters left of the stamp, in the middle of its height; the stamp, for which room is kept and nothing
     * is drawn, ends four characters from the edge; the date a blank line lower.
     */
    private void stamped(List<Field<String>> signatories) {
        blanks(2);
        for (Field<String> signatory : signatories) {
            Styled post = Styled.of(post(signatory.value()), FontRole.FANG_SONG, signatory.span());
            pieces.add(desk.endingAt(desk.typist().line(List.of(post), Grid.EM), SEAL_INDENT + STAMP + PLAIN_INDENT));
            blanks(1);
        }
        date.ifPresent(d -> pieces.add(desk.endingAt(d, SEAL_INDENT)));
    }

    /** A signatory is written post first, a blank, then the name, which the stamp shows. */
    private static String post(String signatory) {
        return signatory.strip().split("[\\s\u3000]+", 2)[0];
    }
}
