package hongtou.render.document;

import hongtou.render.document.PrintedList.Column;
import hongtou.render.document.PrintedList.Group;
import hongtou.render.document.PrintedList.Kind;
import hongtou.view.MonthReport;
import hongtou.view.MonthReport.Count;
import hongtou.view.MonthReport.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns the report of a month into a list for printing: the figures of plans and bodies first, then the lists. */
final class MonthReportSheet {
    private static final List<Column> LINE = List.of(
            new Column("日期", 26, Kind.CENTRED),
            new Column("工作任务", 70, Kind.TEXT),
            new Column("单位", 30, Kind.TEXT),
            new Column("状态", 17, Kind.CENTRED),
            new Column("依据条款", 31, Kind.CENTRED));

    private MonthReportSheet() {}

    static PrintedList list(MonthReport report) {
        ListSources sources = new ListSources(report.documents());
        List<PrintedList.Part> parts = new ArrayList<>();
        parts.add(counts("各方案进展", "方案", 78, report.byPlan()));
        parts.add(counts("有关单位进展", "单位", 78, report.byOwner()));
        part("本月完成", report.done(), sources, parts);
        part("本月到期", report.due(), sources, parts);
        part("逾期", report.overdue(), sources, parts);
        part("下月到期", report.next(), sources, parts);
        return new PrintedList(
                report.month().getYear() + "年" + report.month().getMonthValue() + "月工作进展",
                sources.authors(),
                List.of(summary(report)),
                parts,
                sources.lines(),
                report.asOf());
    }

    private static String summary(MonthReport report) {
        LocalDate day = report.asOf();
        return "截至" + day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日：本月完成"
                + report.done().size() + "项，本月到期" + report.due().size() + "项，逾期"
                + report.overdue().size() + "项，下月到期"
                + report.next().size() + "项。";
    }

    private static PrintedList.Part counts(String heading, String what, double width, List<Count> counts) {
        List<Column> columns = List.of(
                new Column(what, width, Kind.TEXT),
                new Column("事项", 16, Kind.CENTRED),
                new Column("已完成", 20, Kind.CENTRED),
                new Column("本月到期", 22, Kind.CENTRED),
                new Column("逾期", 16, Kind.CENTRED),
                new Column("下月到期", 22, Kind.CENTRED));
        List<List<String>> rows = counts.stream()
                .map(c -> List.of(
                        c.name().isEmpty() ? "（未写明）" : c.name(),
                        String.valueOf(c.all()),
                        String.valueOf(c.done()),
                        String.valueOf(c.due()),
                        String.valueOf(c.overdue()),
                        String.valueOf(c.next())))
                .toList();
        return new PrintedList.Part(heading, columns, List.of(new Group("", rows)));
    }

    /** A part without lines is told by its figure in the summary. */
    private static void part(String heading, List<Line> lines, ListSources sources, List<PrintedList.Part> parts) {
        if (!lines.isEmpty()) {
            List<List<String>> rows = lines.stream().map(l -> row(l, sources)).toList();
            parts.add(new PrintedList.Part(heading + "（" + lines.size() + "项）", LINE, List.of(new Group("", rows))));
        }
    }

    private static List<String> row(Line line, ListSources sources) {
        String days = line.days().stream().map(LocalDate::toString).collect(Collectors.joining("\n"));
        String step = line.step().isEmpty() ? "" : "\n——" + line.step();
        String note = line.latest() == null || line.latest().note().isEmpty()
                ? ""
                : "\n说明：" + line.latest().note();
        return List.of(
                days,
                line.duty().title() + step + note,
                String.join("、", line.duty().owners()),
                line.standing().chinese(),
                sources.mark(line.duty().document()) + line.duty().clause());
    }
}
