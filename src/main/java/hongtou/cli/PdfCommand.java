package hongtou.cli;

import hongtou.build.DocumentPdfs;
import hongtou.diagnostic.Diagnostic;
import hongtou.render.document.RenderedPdf;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "pdf", description = "把一份文件排成红头文件 PDF（GB/T 9704-2012）。", mixinStandardHelpOptions = true)
final class PdfCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "文件", description = "要排版的 .md 文件")
    private String file = "";

    @Option(names = "-o", paramLabel = "输出.pdf", description = "写到这个文件；不写则与原文件同名")
    private @Nullable String out;

    PdfCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (out != null) {
            OutputFile.refuseNameOfText(session.resolve(out));
        }
        Inputs inputs = Inputs.read(session, List.of(file));
        if (inputs.exitCode() != ExitCode.DONE || inputs.documents().isEmpty()) {
            session.report(inputs.errors());
            session.say("没有生成 PDF：先改正上面的错误", "no PDF was made: correct the errors above first");
            return Math.max(ExitCode.FINDINGS, inputs.exitCode());
        }
        Path source = session.resolve(file);
        Path target =
                out == null ? source.resolveSibling(inputs.documents().get(0).id() + ".pdf") : session.resolve(out);
        List<Diagnostic> findings = new ArrayList<>();
        RenderedPdf pdf = DocumentPdfs.of(inputs.workspace(), findings::add)
                .render(inputs.documents().get(0));
        findings.addAll(pdf.findings());
        session.report(findings.stream().sorted(Diagnostic.ORDER).toList());
        OutputFile.write(target, pdf.bytes());
        session.say(target + "，共 " + pdf.pages() + " 页", target + ", " + pdf.pages() + " pages");
        return findings.stream().anyMatch(Diagnostic::isError) ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
