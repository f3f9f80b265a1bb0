package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;

import hongtou.audit.ink.Glyph;
import hongtou.audit.layout.Format;
import hongtou.audit.layout.Grid;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.Signing;
import hongtou.audit.layout.TextLine;
import hongtou.diagnostic.Message;
import java.util.ArrayList;
import java.util.List;

/** 签发人签名章, as a picture or as the name in letters (7.3.5.3). */
final class StampChecks {
    private static final double PLACE = 0.5;
    /** A picture's edge is not the edge of its ink. */
    private static final double PICTURE = 2;
    /** A wider gap parts the post from the name, in em. */
    private static final double PARTED = 0.7;
    /** Narrower stamps are not made, in mm. */
    private static final double LEAST_STAMP = 20;

    private StampChecks() {}

    static List<Check> checks() {
        return List.of(new Check(
                31,
                "7.3.5.3",
                both("签发人签名章", "signature stamp"),
                both(
                        "签名章右空四字，左空二字标职务；空一行标日期，右空四字 ± 0.5 mm",
                        "stamp 4 characters from the right, post 2 to its left; after a blank line the date,"
                                + " 4 characters from the right ± 0.5 mm"),
                (d, t) -> d.signings().stream().filter(s -> isStamped(d, s)).forEach(s -> judge(d, s, t))));
    }

    /** With a stamp the date stands a blank line lower; an order has no other signature. */
    static boolean isStamped(PrintedDocument document, Signing signing) {
        if (signing.names().isEmpty()) {
            return false;
        }
        TextLine name = last(signing);
        double lines = (signing.date().baseline() - name.baseline())
                / Pitch.of(document).mm();
        boolean apart = lines > 1.6
                && lines < 2.6
                && Math.abs(name.right() - signing.date().right()) <= 2 * Grid.EM;
        return signing.stamp().isPresent()
                || apart
                || isAwaited(document, signing)
                || document.head().format() == Format.ORDER;
    }

    /** Room is kept for a stamp that is not there yet: left of it the post, a blank line below it the date. */
    private static boolean isAwaited(PrintedDocument document, Signing signing) {
        double right = Edges.of(document, signing.page()).right();
        double lines = (signing.date().baseline() - last(signing).baseline())
                / Pitch.of(document).mm();
        return signing.stamp().isEmpty()
                && lines > 1.6
                && lines < 2.6
                && right - last(signing).right() >= 6 * Grid.EM + LEAST_STAMP
                && Math.abs(right - signing.date().right() - 4 * Grid.EM) <= PLACE;
    }

    private static void judgeAwaited(PrintedDocument document, Signing signing, Tally tally) {
        double room = Edges.of(document, signing.page()).right() - last(signing).right() - 6 * Grid.EM;
        double blank = signing.date().emTop() - last(signing).emBottom();
        tally.judge(
                signing.page(),
                Blanks.of(document).fits(blank, 1) && areAligned(signing),
                Say.join(
                        Say.named("为签名章空出", "room for the stamp", Say.mm(room)),
                        Say.named("下到日期", "down to the date", Say.mm(blank))));
    }

    private static void judge(PrintedDocument document, Signing signing, Tally tally) {
        if (isAwaited(document, signing)) {
            judgeAwaited(document, signing, tally);
            return;
        }
        double right = Edges.of(document, signing.page()).right();
        double date = right - signing.date().right();
        double stamp = right
                - signing.stamp().map(s -> s.box().right()).orElse(last(signing).right());
        double post =
                signing.stamp().map(s -> s.box().left() - last(signing).right()).orElseGet(() -> gap(last(signing)));
        double blank = signing.date().emTop()
                - signing.stamp()
                        .map(s -> s.box().bottom())
                        .orElse(last(signing).emBottom());
        double tolerance = signing.stamp().isPresent() ? PICTURE : PLACE;
        boolean good = Math.abs(date - 4 * Grid.EM) <= PLACE
                && Math.abs(stamp - 4 * Grid.EM) <= tolerance
                && (post == 0 || Math.abs(post - 2 * Grid.EM) <= tolerance)
                && isBlankBelow(document, signing, blank)
                && areAligned(signing);
        List<Message> found = new ArrayList<>();
        found.add(Say.named("职务与签名章相距", "post to stamp", Say.mm(post)));
        found.add(Say.named("章下到日期", "stamp to date", Say.mm(blank)));
        found.add(Say.named("日期右空", "date from the right", Say.mm(date)));
        tally.judge(
                signing.page(),
                good,
                Say.join(Say.named("签名章右空", "stamp from the right", Say.mm(stamp)), found.toArray(Message[]::new)));
    }

    /** A picture is not as high as its lines: its blank line may be up to one line higher. */
    private static boolean isBlankBelow(PrintedDocument document, Signing signing, double gap) {
        Blanks blanks = Blanks.of(document);
        return signing.stamp().isPresent() ? gap >= 0 && gap <= blanks.of(1) + PICTURE : blanks.fits(gap, 1);
    }

    /** Stamps of several signers stand below each other. */
    private static boolean areAligned(Signing signing) {
        double right = last(signing).right();
        return signing.stamp().isPresent()
                || signing.names().stream().allMatch(n -> Math.abs(n.right() - right) <= PLACE);
    }

    /** Between post and name where both are letters; 0 where there is no post. */
    private static double gap(TextLine line) {
        double widest = 0;
        List<Glyph> glyphs = line.glyphs();
        for (int i = 1; i < glyphs.size(); i++) {
            double gap = glyphs.get(i).x() - glyphs.get(i - 1).right();
            widest = gap > PARTED * line.height() ? Math.max(widest, gap) : widest;
        }
        return widest;
    }

    private static TextLine last(Signing signing) {
        return signing.names().get(signing.names().size() - 1);
    }
}
