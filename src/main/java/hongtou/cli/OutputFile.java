package hongtou.cli;

import hongtou.build.Faults;
import hongtou.build.WholeFile;
import hongtou.diagnostic.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Set;

/** Writes one file that the user asked for with {@code -o}: whole or not at all, and never over something written by hand. */
final class OutputFile {
    /** What people write: an output never takes their place. */
    private static final Set<String> WRITTEN_BY_HAND =
            Set.of("md", "yml", "yaml", "txt", "doc", "docx", "mustache", "css");

    private OutputFile() {}

    /** @throws CommandFault where the name is that of a file written by hand: a PDF is none */
    static void refuseNameOfText(Path file) {
        if (isByHand(file)) {
            throw refused(file, "是手写文件的名称", "is a name for a file written by hand");
        }
    }

    /** @throws CommandFault where the file may not be replaced or cannot be written */
    static void write(Path file, byte[] bytes) {
        if (Files.isDirectory(file)) {
            throw refused(file, "是文件夹", "is a folder");
        }
        if (Files.exists(file) && (isByHand(file) || isByHand(target(file)))) {
            throw refused(file, "已经存在，不会覆盖", "exists and will not be overwritten");
        }
        replace(file, bytes);
    }

    /**
     * Writes a file that does not exist yet.
     *
     * @throws CommandFault where it does, or cannot be written
     */
    static void writeNew(Path file, byte[] bytes) {
        if (Files.exists(file)) {
            throw refused(file, "已经存在，不会覆盖", "exists and will not be overwritten");
        }
        replace(file, bytes);
    }

    private static void replace(Path file, byte[] bytes) {
        Path parent = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(parent);
            WholeFile.write(file, bytes);
        } catch (IOException | ReadOnlyFileSystemException e) {
            Message reason = Faults.reason(e);
            throw new CommandFault(
                    ExitCode.FAILED,
                    "无法写入 " + file + "：" + reason.chinese(),
                    "cannot write " + file + ": " + reason.english());
        }
    }

    private static CommandFault refused(Path file, String chinese, String english) {
        return new CommandFault(
                ExitCode.USAGE, file + " " + chinese + "；请换一个文件名", file + " " + english + "; choose another name");
    }

    private static boolean isByHand(Path file) {
        return WRITTEN_BY_HAND.contains(ending(file));
    }

    /** What a link leads to, or the file itself. */
    private static Path target(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file;
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
