package hongtou.cli;

import hongtou.model.Document;
import hongtou.render.matrix.CalendarIcs;
import hongtou.render.matrix.ClauseLinks;
import hongtou.render.matrix.MatrixCsv;
import hongtou.render.matrix.MatrixMarkdown;
import hongtou.render.matrix.MatrixTable;
import hongtou.render.matrix.MatrixXlsx;
import hongtou.render.matrix.PlansJson;
import hongtou.view.Calendar;
import hongtou.view.Ledger;
import hongtou.view.Owner;
import hongtou.view.TaskMatrix;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "matrix", description = "列出一份或全部方案的任务。", mixinStandardHelpOptions = true)
final class MatrixCommand implements Callable<Integer> {
    private static final String[] FORMATS = {"table", "json", "csv", "xlsx", "ics", "md"};

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "文件", description = "方案的 .md 文件；不写则列出 content 里的全部方案")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "table|json|csv|xlsx|ics|md",
            description = "table：表格（默认）；json；csv；xlsx：电子表格；ics：日历；md：Markdown 表格")
    private String format = "table";

    @Option(names = "-o", paramLabel = "输出文件", description = "写到文件；不写则显示出来")
    private @Nullable String out;

    @Option(names = "--no-bom", description = "csv 不带 BOM（默认带，Excel 才能认出汉字）")
    private boolean withoutBom;

    @Option(names = "--owner", paramLabel = "单位", description = "只列这个单位或责任人的任务，包括它所在的群体的任务")
    private @Nullable String owner;

    @Option(names = "--internal", description = "带内部栏：责任人、日期、状态、进度、备注、佐证，填好放进 content/progress 就是台账；只用于 xlsx 和 csv")
    private boolean internal;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    MatrixCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Formats.require(format, FORMATS);
        Inputs inputs = Inputs.read(session, files);
        session.report(inputs.errors());
        if (internal && !List.of("xlsx", "csv").contains(format.toLowerCase(Locale.ROOT))) {
            throw new CommandFault(
                    ExitCode.USAGE, "--internal 只用于 xlsx 和 csv", "--internal goes with xlsx and csv only");
        }
        LedgerChoice ledger =
                new LedgerChoice(inputs, session, filter.asOf(session.console().today()));
        Owner who = owner == null ? null : new OwnerChoice(inputs).named(owner);
        List<Document> documents = filter.select(inputs.documents(), who, ledger);
        if (internal) {
            internal(documents, ledger.get());
        } else {
            deliver(documents, inputs);
        }
        return inputs.exitCode();
    }

    private void internal(List<Document> documents, Ledger ledger) {
        if (format.equalsIgnoreCase("csv")) {
            Delivery.text(session, out, MatrixCsv.internal(TaskMatrix.of(documents), ledger));
        } else {
            Delivery.bytes(session, out, MatrixXlsx.internal(documents, ClauseLinks.NONE, ledger));
        }
    }

    private void deliver(List<Document> documents, Inputs inputs) {
        TaskMatrix matrix = TaskMatrix.of(documents);
        switch (format.toLowerCase(Locale.ROOT)) {
            case "json" -> Delivery.text(session, out, PlansJson.write(documents));
            case "csv" ->
                Delivery.text(session, out, withoutBom ? MatrixCsv.writeWithoutBom(matrix) : MatrixCsv.write(matrix));
            case "xlsx" -> Delivery.bytes(session, out, MatrixXlsx.write(documents, ClauseLinks.NONE));
            case "ics" ->
                Delivery.bytes(
                        session,
                        out,
                        CalendarIcs.write(Calendar.of(documents, inputs.week()), name(documents), ClauseLinks.NONE));
            case "md" -> Delivery.text(session, out, MatrixMarkdown.write(matrix));
            default -> Delivery.text(session, out, MatrixTable.write(matrix));
        }
    }

    private static String name(List<Document> documents) {
        return documents.size() == 1 ? documents.get(0).plan().title() : "工作任务";
    }
}
