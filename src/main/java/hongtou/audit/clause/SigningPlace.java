package hongtou.audit.clause;

import hongtou.audit.layout.Grid;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.Signing;
import hongtou.audit.layout.TextLine;
import hongtou.diagnostic.Message;
import java.util.ArrayList;
import java.util.List;

/** Where name, date, seal and note stand; a signature is measured as the kind that it comes nearest to. */
final class SigningPlace {
    private static final double PLACE = 0.5;
    private static final double SEAL_CENTRE = 1;

    private SigningPlace() {}

    /** 7.3.5.2: two characters for the name; a date that is longer than the name takes the two characters instead. */
    static void plain(PrintedDocument document, Signing signing, Tally tally) {
        if (isSealed(document, signing) || StampChecks.isStamped(document, signing)) {
            return;
        }
        double right = Edges.of(document, signing.page()).right();
        double dateRight = right - signing.date().right();
        if (signing.names().isEmpty()) {
            tally.judge(signing.page(), Math.abs(dateRight - 2 * Grid.EM) <= PLACE, dateOnly(dateRight));
            return;
        }
        TextLine name = widest(signing.names());
        double nameRight = right - name.right();
        double shift = signing.date().left() - name.left();
        boolean usual = Math.abs(nameRight - 2 * Grid.EM) <= PLACE && Math.abs(shift - 2 * Grid.EM) <= PLACE;
        boolean longDate =
                Math.abs(dateRight - 2 * Grid.EM) <= PLACE && nameRight >= 2 * Grid.EM - PLACE && shift >= -PLACE;
        boolean blank = signing.before()
                .map(b -> Blanks.of(document).fits(signing.names().get(0).emTop() - b.emBottom(), 1))
                .orElse(true);
        List<Message> found = new ArrayList<>();
        found.add(Say.named("日期右移", "date behind name by", Say.mm(shift)));
        found.add(Say.named("日期右空", "date from the right", Say.mm(dateRight)));
        signing.before()
                .ifPresent(b -> found.add(Say.named(
                        "上距", "gap above", Say.mm(signing.names().get(0).emTop() - b.emBottom()))));
        tally.judge(
                signing.page(),
                (usual || longDate) && blank,
                Say.join(Say.named("署名右空", "name from the right", Say.mm(nameRight)), found.toArray(Message[]::new)));
    }

    /** 7.3.5.1: the last name stands over the date. */
    static void sealed(PrintedDocument document, Signing signing, Tally tally) {
        if (!isSealed(document, signing) || StampChecks.isStamped(document, signing)) {
            return;
        }
        double right = Edges.of(document, signing.page()).right();
        double dateRight = right - signing.date().right();
        // Of several bodies the standard asks that the seals stand in order, not where the date stands.
        boolean several = document.head().mark().size() > 1
                || signing.names().size() > 1
                        && signing.names().stream().anyMatch(n -> n.text().contains(" "));
        boolean date = several || Math.abs(dateRight - 4 * Grid.EM) <= PLACE;
        if (signing.names().isEmpty()) {
            tally.judge(signing.page(), date, dateOnly(dateRight));
            return;
        }
        double off = signing.names().get(signing.names().size() - 1).centre()
                - signing.date().centre();
        // Several names in a row are seals in a row: the last of them stands over the date.
        boolean row = signing.names().get(0).text().contains(" ");
        boolean overhang = signing.names().stream()
                .anyMatch(n -> n.width() > 8 * Grid.EM + signing.date().width());
        List<Message> found = new ArrayList<>();
        found.add(Say.named("署名偏离", "name off by", Say.mm(off)));
        signing.seal()
                .ifPresent(s -> found.add(Say.named(
                        "印章偏离",
                        "seal off by",
                        Say.mm(s.box().centre() - signing.date().centre()))));
        boolean seal = signing.seal()
                .map(s -> Math.abs(s.box().centre() - signing.date().centre()) <= SEAL_CENTRE)
                .orElse(true);
        tally.judge(
                signing.page(),
                date && seal && (Math.abs(off) <= PLACE || row || overhang),
                Say.join(Say.named("日期右空", "date from the right", Say.mm(dateRight)), found.toArray(Message[]::new)));
    }

    /** A seal decides; without one, the place of the date does. */
    private static boolean isSealed(PrintedDocument document, Signing signing) {
        double dateRight =
                Edges.of(document, signing.page()).right() - signing.date().right();
        boolean four = Math.abs(dateRight - 4 * Grid.EM) < Grid.EM / 2;
        boolean centred = signing.names().stream()
                .anyMatch(n -> Math.abs(n.centre() - signing.date().centre()) <= 2 * PLACE);
        boolean behind = !signing.names().isEmpty()
                && Math.abs(signing.date().left() - widest(signing.names()).left() - 2 * Grid.EM) <= PLACE;
        return signing.seal().isPresent() || centred || (four && !behind);
    }

    private static TextLine widest(List<TextLine> lines) {
        TextLine widest = lines.get(0);
        for (TextLine line : lines) {
            widest = line.left() < widest.left() ? line : widest;
        }
        return widest;
    }

    private static Message dateOnly(double right) {
        return Say.named("日期右空", "date from the right", Say.mm(right));
    }

    /** 7.3.6 */
    static void notes(PrintedDocument document, Tally tally) {
        double pitch = Pitch.of(document).mm();
        for (Signing signing : document.signings()) {
            signing.note().ifPresent(note -> {
                double left = note.left() - Edges.of(document, note.page()).left();
                double step = note.baseline() - signing.date().baseline();
                double right = Edges.of(document, note.page()).right();
                boolean goesOn = note.bare().startsWith("（") && right - note.right() < 2 * Grid.EM;
                boolean brackets = goesOn || note.bare().matches("^（[^（）()]+）$");
                boolean place = Math.abs(left - 2 * Grid.EM) <= PLACE && Math.abs(step - pitch) <= 2 * PLACE;
                tally.judge(
                        note.page(),
                        brackets && place,
                        Say.join(
                                Say.quote(note.text()),
                                Say.named("左空", "from the left", Say.mm(left)),
                                Say.named("行距", "below the date by", Say.mm(step))));
            });
        }
    }
}
