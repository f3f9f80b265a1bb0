package hongtou.audit.layout;

import hongtou.audit.ink.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the 版记 by its words, 抄送 and 印发, at the foot of the last page with text. */
final class ColophonFinder {
    private static final Pattern COPIES = Pattern.compile("^(抄送|抄报|分送)[：:].*");
    private static final Pattern RECIPIENTS = Pattern.compile("^主送[：:].*");
    private static final Pattern PRINTER = Pattern.compile("^.*\\d{4}年.*印发$");
    private static final double SHORTEST_RULE = 100;
    /** A rule belongs to the element within this distance below it, in mm. */
    private static final double ABOVE = 8;

    private final PrintedPage page;
    private final List<TextLine> lines;
    private final List<TextLine> copies = new ArrayList<>();
    private final List<TextLine> others = new ArrayList<>();
    private Optional<TextLine> printer = Optional.empty();

    private ColophonFinder(PrintedPage page, List<TextLine> lines) {
        this.page = page;
        this.lines = lines;
    }

    static Optional<Colophon> find(List<PrintedPage> pages, Claims claims) {
        for (int i = pages.size() - 1; i >= 0; i--) {
            List<TextLine> free = claims.free(pages.get(i).lines());
            if (!free.isEmpty() || i == 0) {
                return new ColophonFinder(pages.get(i), free).find();
            }
        }
        return Optional.empty();
    }

    private Optional<Colophon> find() {
        List<TextLine> group = others;
        boolean begun = false;
        for (TextLine line : lines) {
            boolean low = line.baseline() > Grid.TOP + Grid.HEIGHT / 3 || begun || isRuled(line);
            boolean begins = COPIES.matcher(line.bare()).matches()
                    || RECIPIENTS.matcher(line.bare()).matches();
            if (low && PRINTER.matcher(line.bare()).matches()) {
                printer = Optional.of(line);
                begun = true;
            } else if (low && begins) {
                group = COPIES.matcher(line.bare()).matches() ? copies : others;
                group.add(line);
                begun = true;
            } else if (begun && printer.isEmpty()) {
                group.add(line);
            }
        }
        return begun ? Optional.of(colophon()) : Optional.empty();
    }

    /** A very long list of bodies makes a 版记 that fills its page: then the rule above tells where it begins. */
    private boolean isRuled(TextLine line) {
        return rules(line.emTop() - ABOVE).stream().anyMatch(r -> r.box().bottom() <= line.emTop());
    }

    private List<Rule> rules(double from) {
        return page.levelRules(SHORTEST_RULE).stream()
                .filter(r -> !r.colour().isReddish() && r.box().top() >= from)
                .toList();
    }

    private Colophon colophon() {
        Colophon bare = new Colophon(page.number(), List.of(), copies, printer, others);
        return new Colophon(page.number(), rules(bare.top() - ABOVE), copies, printer, others);
    }
}
