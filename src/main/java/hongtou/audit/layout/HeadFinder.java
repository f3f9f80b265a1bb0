package hongtou.audit.layout;

import hongtou.audit.ink.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the 版头 on page 1: red large text, the number near the red rule, what stands above. */
final class HeadFinder {
    /** The mark is larger than the title. */
    private static final double SMALLEST_MARK = 20;

    private static final double SMALLEST_WIDE_MARK = 12;
    private static final double LOWEST_MARK = 170;
    private static final double SHORTEST_RULE = 100;
    private static final double FOOT = 260;
    /** A number as it is meant, even where its brackets are wrong or missing. */
    private static final Pattern NUMBER =
            Pattern.compile("^(\\p{IsHan}{2,}[^\\p{IsHan}\\d]{0,2}\\d{2,4}[^\\p{IsHan}\\d]{0,2}第?\\d+号)(签发人.*)?$");

    private static final Pattern ORDER_NUMBER = Pattern.compile("^第[\\d一二三四五六七八九十百]+号$");
    private static final Pattern CORNER = Pattern.compile("^(\\d{3,8}|(绝密|机密|秘密).*|(紧急程度[：:])?(特急|加急|特提|平急|急件).*)$");

    /** In a letter the number of the copy and that of the document stand in one line. */
    private static final Pattern COPY_AND_NUMBER = Pattern.compile("^\\d{3,8}\\p{IsHan}{2,}.*\\d+号$");

    private final PrintedPage page;
    private final List<Rule> rules;
    private final List<TextLine> mark;

    private HeadFinder(PrintedPage page) {
        this.page = page;
        this.rules = page.levelRules(SHORTEST_RULE).stream()
                .filter(r -> r.colour().isReddish())
                .toList();
        double limit = rules.isEmpty()
                ? LOWEST_MARK
                : Math.min(LOWEST_MARK, rules.get(0).box().top());
        this.mark = page.lines().stream()
                .filter(l -> l.isReddish() && isLarge(l) && l.emTop() < limit)
                .toList();
    }

    /** The names of a joint mark may be so long that they are smaller than a title: wide, and over the rule. */
    private boolean isLarge(TextLine line) {
        boolean wide = !rules.isEmpty() && line.size() >= SMALLEST_WIDE_MARK && line.width() > SHORTEST_RULE;
        return wide || line.size() >= SMALLEST_MARK;
    }

    static Head find(PrintedPage page) {
        HeadFinder finder = new HeadFinder(page);
        Format format = finder.format();
        Optional<TextLine> number = finder.number(format);
        return new Head(
                format,
                finder.corner(format),
                finder.mark,
                number,
                finder.signers(),
                finder.rules,
                finder.bottom(format, number));
    }

    private Format format() {
        StringBuilder text = new StringBuilder();
        mark.forEach(l -> text.append(l.bare()));
        String name = text.toString().replaceFirst("[（(].*[）)]$", "");
        boolean foot = rules.stream().anyMatch(r -> r.box().top() > FOOT);
        if (foot || (rules.size() > 1 && rules.get(0).length() > Grid.WIDTH + 6)) {
            return Format.LETTER;
        }
        if (name.endsWith("令")) {
            return Format.ORDER;
        }
        if (name.endsWith("纪要")) {
            return Format.MINUTES;
        }
        boolean head = !mark.isEmpty() || !rules.isEmpty();
        return head ? Format.GENERAL : Format.BARE;
    }

    private Optional<TextLine> number(Format format) {
        if (format == Format.BARE) {
            return Optional.empty();
        }
        List<TextLine> near = page.lines().stream()
                .filter(l -> !l.isReddish() && l.emTop() > markTop() && l.baseline() < numberLimit(format))
                .toList();
        Optional<TextLine> written = near.stream()
                .filter(l -> (format == Format.ORDER ? ORDER_NUMBER : NUMBER)
                        .matcher(l.bare())
                        .matches())
                .findFirst();
        return written.isPresent() || format != Format.GENERAL ? written : closest(near);
    }

    /** What stands in the place of a number, right above the rule, is taken for one. */
    private Optional<TextLine> closest(List<TextLine> near) {
        return near.stream()
                .filter(l -> !rules.isEmpty() && rules.get(0).box().top() - l.emBottom() < 2 * Grid.PITCH)
                .filter(l -> l.bare().matches(".*\\d.*") && l.bare().length() < 30)
                .reduce((a, b) -> b);
    }

    private double markTop() {
        return mark.isEmpty() ? 0 : mark.get(0).emTop();
    }

    private double numberLimit(Format format) {
        if (format == Format.ORDER || rules.isEmpty()) {
            return LOWEST_MARK;
        }
        return rules.get(0).box().top() + (format == Format.GENERAL ? 0 : 30);
    }

    private List<TextLine> corner(Format format) {
        if (format == Format.BARE) {
            return List.of();
        }
        double limit = format == Format.LETTER ? numberLimit(format) : markTop();
        return page.lines().stream()
                .filter(l -> l.emTop() < limit && !l.isReddish())
                .filter(l -> CORNER.matcher(l.bare()).matches()
                        || format == Format.LETTER
                                && COPY_AND_NUMBER.matcher(l.bare()).matches())
                .toList();
    }

    private List<TextLine> signers() {
        List<TextLine> lines = new ArrayList<>();
        double limit = rules.isEmpty() ? LOWEST_MARK : rules.get(0).box().top();
        for (TextLine line : page.lines()) {
            boolean below = line.baseline() < limit && line.emTop() > markTop() && !line.isReddish();
            if (below && (line.bare().contains("签发人") || !lines.isEmpty())) {
                lines.add(line);
            }
        }
        return lines;
    }

    private double bottom(Format format, Optional<TextLine> number) {
        double under = number.map(TextLine::emBottom)
                .orElseGet(() -> mark.isEmpty() ? 0 : mark.get(mark.size() - 1).emBottom());
        boolean ruled =
                format != Format.ORDER && !rules.isEmpty() && rules.get(0).box().top() < LOWEST_MARK + 40;
        return ruled ? Math.max(under, rules.get(0).box().bottom()) : under;
    }
}
