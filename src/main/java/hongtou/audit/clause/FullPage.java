package hongtou.audit.clause;

import hongtou.audit.layout.AttachmentNote;
import hongtou.audit.layout.BodyLine;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.PrintedPage;
import hongtou.audit.layout.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A page that text alone fills: neither the first nor the last one, without titles, tables, figures, signatures.
 *
 * @param lines its text
 * @param next the text of the page after it
 */
record FullPage(List<BodyLine> lines, List<BodyLine> next) {
    private static final double SAME = 0.7;
    /** The most lines that go over with a signature: a short paragraph and a heading, and the names of attachments. */
    private static final int MOST_OVER = 8;

    static List<FullPage> of(PrintedDocument document) {
        List<FullPage> full = new ArrayList<>();
        for (PrintedPage page : document.pages()) {
            int number = page.number();
            boolean inner = number > 1 && number < document.pages().size();
            if (inner
                    && isPlain(document, page)
                    && !beginsAnew(document, number + 1)
                    && !goesOverWithSignature(document, number + 1)) {
                full.add(new FullPage(document.body(number), document.body(number + 1)));
            }
        }
        return full;
    }

    private static boolean isPlain(PrintedDocument document, PrintedPage page) {
        int number = page.number();
        boolean titled = document.titles().stream().anyMatch(t -> t.page() == number);
        boolean labelled =
                document.attachments().stream().anyMatch(a -> a.label().page() == number);
        boolean signed = document.signings().stream().anyMatch(s -> s.page() == number) || document.hasSealRows(number);
        boolean noted = document.attachmentNote()
                .map(AttachmentNote::first)
                .filter(l -> l.page() == number)
                .isPresent();
        boolean ended = document.colophon().filter(c -> c.page() == number).isPresent();
        boolean foreign = page.lines().stream()
                .anyMatch(l ->
                        document.body(number).stream().noneMatch(b -> b.line().equals(l))
                                && !l.equals(document.pageNumbers().get(number)));
        boolean empty = document.body(number).isEmpty();
        return !page.isBroken() && !titled && !labelled && !signed && !noted && !ended && !foreign && !empty;
    }

    /** The next page begins something of its own, or cannot be compared: this one may end early. */
    private static boolean beginsAnew(PrintedDocument document, int next) {
        boolean titled = document.titles().stream().anyMatch(t -> t.page() == next);
        boolean labelled =
                document.attachments().stream().anyMatch(a -> a.label().page() == next);
        boolean ended = document.body(next).isEmpty();
        return titled || labelled || ended || startsWithTable(document, next);
    }

    /** A few lines of text went over so that the signature does not stand alone (7.3.5.5): the page before ends early. */
    private static boolean goesOverWithSignature(PrintedDocument document, int next) {
        return document.signings().stream()
                .filter(s -> s.page() == next)
                .flatMap(s -> s.names().stream().limit(1))
                .anyMatch(name -> document.body(next).stream()
                                .filter(b -> b.line().baseline() < name.baseline())
                                .count()
                        <= MOST_OVER);
    }

    private static boolean startsWithTable(PrintedDocument document, int next) {
        double text = document.body(next).get(0).line().emTop();
        PrintedPage page = document.page(next);
        return page.isTurned()
                || page.tables().stream().anyMatch(t -> t.top() < text)
                || page.figures().stream().anyMatch(f -> f.box().top() < text);
    }

    int number() {
        return lines.get(0).page();
    }

    TextLine first() {
        return lines.get(0).line();
    }

    TextLine last() {
        return lines.get(lines.size() - 1).line();
    }

    int baselines() {
        int count = 0;
        double before = -10;
        for (BodyLine line : lines) {
            if (line.line().baseline() - before > SAME) {
                count++;
            }
            before = line.line().baseline();
        }
        return count;
    }

    /** How many lines the text would take if it had no holes. */
    int slots(double pitch) {
        return (int) Math.round((last().baseline() - first().baseline()) / pitch) + 1;
    }

    /**
     * How many lines may stay empty at the foot so that headings stay with their text, and neither the first nor the last
     * line of a paragraph stands alone.
     */
    int mayStayEmpty() {
        int headings = 0;
        while (headings < next.size() && isHeading(next.get(headings))) {
            headings++;
        }
        if (headings > 0 || next.get(0).isIndented()) {
            return headings + 2;
        }
        boolean endsSoon = next.size() < 3 || next.stream().limit(3).anyMatch(b -> !b.isFlush());
        return endsSoon ? 1 : 0;
    }

    private static boolean isHeading(BodyLine line) {
        return line.isIndented()
                && !line.runsOn()
                && Levels.of(line.line().bare()).isPresent();
    }
}
