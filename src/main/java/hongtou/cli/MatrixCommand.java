package hongtou.cli;

import hongtou.render.matrix.MatrixCsv;
import hongtou.render.matrix.MatrixTable;
import hongtou.render.matrix.PlansJson;
import hongtou.view.TaskMatrix;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "matrix", description = "列出一份或全部方案的任务。", mixinStandardHelpOptions = true)
final class MatrixCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "文件", description = "方案的 .md 文件；不写则列出 content 里的全部方案")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "table|json|csv", description = "table：表格（默认）；json；csv")
    private String format = "table";

    @Option(names = "-o", paramLabel = "输出文件", description = "写到文件；不写则显示出来")
    private @Nullable String out;

    MatrixCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Formats.require(format, "table", "json", "csv");
        Inputs inputs = Inputs.read(session, files);
        session.report(inputs.errors());
        String text = text(inputs);
        if (out == null) {
            session.print(text);
        } else {
            OutputFile.write(session.resolve(out), text.getBytes(StandardCharsets.UTF_8));
        }
        return inputs.exitCode();
    }

    private String text(Inputs inputs) {
        TaskMatrix matrix = TaskMatrix.of(inputs.documents());
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "json" -> PlansJson.write(inputs.documents());
            case "csv" -> MatrixCsv.write(matrix);
            default -> MatrixTable.write(matrix);
        };
    }
}
