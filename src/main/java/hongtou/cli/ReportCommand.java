package hongtou.cli;

import hongtou.build.DocumentPdfs;
import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.render.document.RenderedPdf;
import hongtou.render.matrix.MonthReportMarkdown;
import hongtou.view.MonthReport;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "report", description = "写一个月的工作进展：完成了什么，到期的、逾期的是什么，下个月要做什么。", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "文件", description = "方案的 .md 文件；不写则看 content 里的全部方案")
    private List<String> files = List.of();

    @Option(names = "--month", required = true, paramLabel = "月份", description = "哪个月，如 2024-06")
    private String month = "";

    @Option(names = "--format", paramLabel = "md|pdf", description = "md：Markdown（默认）；pdf：打印用")
    private String format = "md";

    @Option(names = "-o", paramLabel = "输出文件", description = "写到文件；不写则显示出来")
    private @Nullable String out;

    @Option(names = "--owner", paramLabel = "单位", description = "只看这个单位或责任人的任务，包括它所在的群体的任务")
    private @Nullable String owner;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Formats.require(format, "md", "pdf");
        YearMonth asked = month();
        Inputs inputs = Inputs.read(session, files);
        session.report(inputs.errors());
        LedgerChoice ledger = new LedgerChoice(inputs, session, filter.asOf(lastDay(asked)));
        List<Document> documents =
                filter.select(inputs.documents(), owner == null ? null : new OwnerChoice(inputs).named(owner), ledger);
        MonthReport report = MonthReport.of(documents, asked, ledger.get());
        if (format.equalsIgnoreCase("md")) {
            Delivery.text(session, out, MonthReportMarkdown.write(report));
        } else {
            DocumentPdfs pdfs = DocumentPdfs.of(inputs.workspace(), f -> session.report(List.of(f)));
            RenderedPdf pdf = pdfs.render(report);
            session.report(pdf.findings().stream().sorted(Diagnostic.ORDER).toList());
            Delivery.bytes(session, out, pdf.bytes());
        }
        return inputs.exitCode();
    }

    private YearMonth month() {
        try {
            return YearMonth.parse(month.strip());
        } catch (DateTimeException e) {
            throw new CommandFault(
                    ExitCode.USAGE,
                    "--month 不是一个月份：“" + month + "”，要写成 2024-06",
                    "--month is not a month: \"" + month + "\"; write 2024-06");
        }
    }

    /** A report of a month gone by holds for its last day. */
    private LocalDate lastDay(YearMonth asked) {
        LocalDate end = asked.atEndOfMonth();
        LocalDate today = session.console().today();
        return today.isBefore(end) ? today : end;
    }
}
