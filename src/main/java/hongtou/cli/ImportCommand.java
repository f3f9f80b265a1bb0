package hongtou.cli;

import hongtou.importing.Imported;
import hongtou.importing.Importer;
import hongtou.importing.Remark;
import hongtou.importing.file.FileFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import", description = "把已有文件（Word、PDF、网页、纯文本）变成可以修改的 .md 文件。", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "文件", description = ".docx、.pdf、.html 或 .txt 文件")
    private String file = "";

    @Option(names = "-o", paramLabel = "输出文件", description = "写到新文件，已有的文件不会覆盖；不写则显示出来")
    private @Nullable String out;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path input = session.resolve(file);
        if (file.toLowerCase(Locale.ROOT).endsWith(".md")) {
            throw unreadable("已经是 .md 文件，不用转换；直接用 check 检查", "is a .md file already: use check");
        }
        Imported imported = read(input);
        if (out == null) {
            session.print(imported.markdown());
        } else {
            OutputFile.writeNew(session.resolve(out), imported.markdown().getBytes(StandardCharsets.UTF_8));
        }
        imported.remarks().forEach(r -> say(r));
        return ExitCode.DONE;
    }

    private Imported read(Path input) {
        try {
            if (Files.isRegularFile(input) && Files.size(input) <= Importer.LARGEST) {
                return Importer.read(file, Files.readAllBytes(input));
            }
        } catch (FileFault e) {
            throw new CommandFault(
                    ExitCode.USAGE,
                    file + "：" + e.words().chinese(),
                    file + ": " + e.words().english());
        } catch (IOException e) {
            throw unreadable("无法读取", "cannot be read");
        }
        throw Files.isRegularFile(input)
                ? unreadable("超过 64 MB，不是一份公文", "is larger than 64 MB")
                : unreadable("不存在，或者不是文件", "does not exist or is no file");
    }

    private CommandFault unreadable(String chinese, String english) {
        return new CommandFault(ExitCode.USAGE, file + " " + chinese, file + " " + english);
    }

    private void say(Remark remark) {
        String place = remark.line() > 0 ? file + ":" + remark.line() + ": " : file + ": ";
        session.say(place + remark.message().chinese(), place + remark.message().english());
    }
}
