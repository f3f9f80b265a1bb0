package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;

import hongtou.audit.ink.Box;
import hongtou.audit.ink.Glyph;
import hongtou.audit.ink.Rule;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.PrintedPage;
import hongtou.audit.layout.TextLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tables: words stay in their cells, and the head is repeated where a table goes on. The standard leaves both to care. */
final class TableChecks {
    /** Ink that crosses a rule by less is an accident of the face. */
    private static final double CROSSES = 0.4;

    private static final double SAME = 1;

    private TableChecks() {}

    static List<Check> checks() {
        return List.of(
                new Check(
                        45,
                        "8",
                        both("表格单元格", "cells of tables"),
                        both("文字不越出单元格（标准未作要求）", "words stay in their cells (the standard does not ask)"),
                        TableChecks::overflow),
                new Check(
                        45,
                        "8",
                        both("表格续页", "tables that go on"),
                        both("续页重复表头（标准未作要求）", "the head is repeated (the standard does not ask)"),
                        TableChecks::repeated));
    }

    private static void overflow(PrintedDocument document, Tally tally) {
        for (PrintedPage page : document.pages()) {
            List<Rule> upright =
                    page.ink().rules().stream().filter(r -> !r.level()).toList();
            for (TextLine line : page.cells()) {
                Optional<Glyph> crossing = line.glyphs().stream()
                        .filter(g -> upright.stream().anyMatch(r -> crosses(g, r.box())))
                        .findFirst();
                crossing.ifPresentOrElse(
                        g -> tally.advise(page.number(), Say.quote(line.text()), both("越线", "crosses a rule")),
                        () -> tally.judge(page.number(), true, both("没有越出", "all inside")));
            }
        }
    }

    private static boolean crosses(Glyph glyph, Box rule) {
        Box ink = glyph.ink();
        boolean beside = rule.top() < ink.middle() && ink.middle() < rule.bottom();
        return beside && ink.left() < rule.left() - CROSSES && ink.right() > rule.right() + CROSSES;
    }

    private static void repeated(PrintedDocument document, Tally tally) {
        for (int i = 1; i < document.pages().size(); i++) {
            PrintedPage above = document.pages().get(i - 1);
            PrintedPage page = document.pages().get(i);
            if (goesOn(document, above, page)) {
                String head = head(above, lastTable(above));
                String again = head(page, page.tables().get(0));
                if (head.equals(again)) {
                    tally.judge(page.number(), true, both("重复", "repeated"));
                } else {
                    tally.advise(page.number(), Say.quote(again), both("没有重复表头", "the head is not repeated"));
                }
            }
        }
    }

    private static Box lastTable(PrintedPage page) {
        return page.tables().get(page.tables().size() - 1);
    }

    /** A table with the same columns begins the page, and nothing stands between. */
    private static boolean goesOn(PrintedDocument document, PrintedPage above, PrintedPage page) {
        if (above.tables().isEmpty() || page.tables().isEmpty()) {
            return false;
        }
        Box upper = lastTable(above);
        Box lower = page.tables().get(0);
        boolean last = above.lines().stream()
                .filter(l -> !l.equals(document.pageNumbers().get(above.number())))
                .allMatch(l -> l.baseline() < upper.bottom());
        boolean first = page.lines().stream().allMatch(l -> l.baseline() > lower.top());
        return last && first && columns(above, upper).equals(columns(page, lower));
    }

    private static List<Long> columns(PrintedPage page, Box table) {
        return page.ink().rules().stream()
                .filter(r -> !r.level() && isIn(r.box(), table))
                .map(r -> Math.round(r.box().centre() / SAME))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isIn(Box box, Box table) {
        return box.top() >= table.top() - SAME && box.bottom() <= table.bottom() + SAME;
    }

    /** The words above the second level rule of a table. */
    private static String head(PrintedPage page, Box table) {
        double end = page.levelRules(3).stream()
                .map(r -> r.box().middle())
                .filter(y -> y > table.top() + 2 && y < table.bottom() + SAME)
                .findFirst()
                .orElse(table.bottom());
        return page.cells().stream()
                .filter(l -> l.baseline() > table.top() && l.baseline() < end)
                .map(TextLine::bare)
                .collect(Collectors.joining());
    }
}
