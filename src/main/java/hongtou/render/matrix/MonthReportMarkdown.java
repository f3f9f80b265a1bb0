package hongtou.render.matrix;

import hongtou.view.MonthReport;
import hongtou.view.MonthReport.Count;
import hongtou.view.MonthReport.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the report of a month as Markdown. */
public final class MonthReportMarkdown {
    private static final List<String> LINE = List.of("日期", "工作任务", "单位", "状态", "说明", "依据条款");

    private MonthReportMarkdown() {}

    /** The text; a part without lines says so. */
    public static String write(MonthReport report) {
        StringBuilder out = new StringBuilder("# ").append(title(report)).append("\n\n");
        out.append("截至").append(report.asOf()).append("。\n");
        part("本月完成", report.done(), out);
        part("本月到期", report.due(), out);
        part("逾期", report.overdue(), out);
        part("下月到期", report.next(), out);
        counts("各方案进展", "方案", report.byPlan(), out);
        counts("有关单位进展", "单位", report.byOwner(), out);
        return out.toString();
    }

    private static String title(MonthReport report) {
        return report.month().getYear() + "年" + report.month().getMonthValue() + "月工作进展";
    }

    private static void part(String heading, List<Line> lines, StringBuilder out) {
        out.append("\n## ").append(heading).append("（").append(lines.size()).append("项）\n\n");
        out.append(
                lines.isEmpty()
                        ? "没有。\n"
                        : MarkdownTable.of(
                                LINE,
                                lines.stream().map(MonthReportMarkdown::cells).toList()));
    }

    private static List<String> cells(Line line) {
        return List.of(
                line.days().stream().map(LocalDate::toString).collect(Collectors.joining("、")),
                line.duty().title() + (line.step().isEmpty() ? "" : "——" + line.step()),
                String.join("、", line.duty().owners()),
                line.standing().chinese(),
                line.latest() == null ? "" : line.latest().note(),
                "《" + line.duty().document().plan().title() + "》" + line.duty().clause());
    }

    private static void counts(String heading, String what, List<Count> counts, StringBuilder out) {
        out.append("\n## ").append(heading).append("\n\n");
        out.append(MarkdownTable.of(
                List.of(what, "事项", "已完成", "本月到期", "逾期", "下月到期"),
                counts.stream()
                        .map(c -> List.of(
                                c.name().isEmpty() ? "（未写明）" : c.name(),
                                String.valueOf(c.all()),
                                String.valueOf(c.done()),
                                String.valueOf(c.due()),
                                String.valueOf(c.overdue()),
                                String.valueOf(c.next())))
                        .toList()));
    }
}
