package hongtou.audit.layout;

import hongtou.audit.ink.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The 版记 on the last page (7.4).
 *
 * @param page where it stands
 * @param rules its black rules, from top to bottom
 * @param copies the lines of 抄送, the first beginning with the word
 * @param printer the line of 印发机关 and 印发日期
 * @param others lines of 主送 that moved here
 */
public record Colophon(
        int page, List<Rule> rules, List<TextLine> copies, Optional<TextLine> printer, List<TextLine> others) {

    /** Where it begins, in mm from the top. */
    public double top() {
        double text = lines().stream().mapToDouble(TextLine::emTop).min().orElse(Grid.BOTTOM);
        return rules.isEmpty() ? text : Math.min(text, rules.get(0).box().top());
    }

    List<TextLine> lines() {
        List<TextLine> lines = new ArrayList<>(others);
        lines.addAll(copies);
        printer.ifPresent(lines::add);
        return lines;
    }
}
