package hongtou.cli;

import hongtou.build.Faults;
import hongtou.diagnostic.Language;
import hongtou.diagnostic.Message;
import hongtou.theme.ThemeFault;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code hongtou} itself: knows its sub-commands and turns every failure into a message and an exit code. */
@Command(
        name = "hongtou",
        version = "hongtou " + Hongtou.VERSION,
        description = "红头：把一份 Markdown 写成的方案变成红头文件、网页和任务表。",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        commandListHeading = "%n命令：%n")
final class Hongtou implements Runnable {
    static final String VERSION = "0.1.0";

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, description = "消息的语言：zh 中文（默认），en 英文")
    @Nullable
    String lang;

    private Hongtou() {}

    /** Runs the arguments; never throws. */
    static int run(Console console, String... args) {
        Hongtou hongtou = new Hongtou();
        Session session = new Session(console, hongtou::language);
        CommandLine line = new CommandLine(hongtou);
        commands(session).forEach(line::addSubcommand);
        HelpWords.apply(line);
        line.setOut(writer(console.out()));
        line.setErr(writer(console.err()));
        line.setParameterExceptionHandler((fault, rest) -> wrongUse(fault, session));
        line.setExecutionExceptionHandler((fault, command, result) -> failed(fault, session));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        try {
            return line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError fault) {
            return failed(fault, session);
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static List<Object> commands(Session session) {
        List<Object> commands = new ArrayList<>();
        commands.add(new BuildCommand(session));
        commands.add(new ServeCommand(session));
        commands.add(new CheckCommand(session));
        commands.add(new PdfCommand(session));
        commands.add(new MatrixCommand(session));
        commands.add(new AuditCommand(session));
        commands.add(new ChecklistCommand(session));
        commands.add(new ReportCommand(session));
        commands.add(new NumberCommand(session));
        commands.add(new ExplainCommand(session));
        commands.add(new NewCommand(session));
        commands.add(new ImportCommand(session));
        return commands;
    }

    private @Nullable Language language() {
        if (lang == null) {
            return null;
        }
        return lang.toLowerCase(Locale.ROOT).startsWith("zh") ? Language.CHINESE : Language.ENGLISH;
    }

    private static int wrongUse(ParameterException fault, Session session) {
        Message words = WrongUse.of(fault);
        session.say("用法不对：" + words.chinese(), "wrong use: " + words.english());
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        session.say("用 " + command + " --help 查看用法", "see " + command + " --help");
        return ExitCode.USAGE;
    }

    /** A fault of ours is never a stack trace. */
    private static int failed(Throwable fault, Session session) {
        if (fault instanceof CommandFault told) {
            session.say(told.words().chinese(), told.words().english());
            return told.exitCode();
        }
        if (fault instanceof ThemeFault theme) {
            session.say(
                    "主题用不了：" + theme.words().chinese(),
                    "the theme cannot be used: " + theme.words().english());
            return ExitCode.USAGE;
        }
        if (fault instanceof UncheckedIOException unreadable
                && unreadable.getCause() instanceof FileSystemException file) {
            Message reason = Faults.reason(file);
            session.say(
                    "无法读取 " + file.getFile() + "：" + reason.chinese(),
                    "cannot read " + file.getFile() + ": " + reason.english());
            return ExitCode.USAGE;
        }
        if (fault instanceof OutOfMemoryError) {
            session.say("内存不够，未能完成", "out of memory");
            return ExitCode.FAILED;
        }
        String what = fault.getClass().getSimpleName() + (fault.getMessage() == null ? "" : "：" + fault.getMessage());
        session.say("程序出错（这不是您的错）：" + what, "the program failed (this is not your fault): " + what);
        return ExitCode.FAILED;
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
