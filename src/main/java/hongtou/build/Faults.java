package hongtou.build;

import hongtou.diagnostic.Message;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Says in plain words why the file system refused. */
public final class Faults {
    private Faults() {}

    /** The reason: no permission, the disk is full … */
    public static Message reason(Throwable fault) {
        if (fault instanceof AccessDeniedException) {
            return new Message("没有权限", "no permission");
        }
        if (fault instanceof ReadOnlyFileSystemException) {
            return new Message("磁盘或文件夹是只读的", "the disk or folder is read-only");
        }
        if (fault instanceof NoSuchFileException) {
            return new Message("没有这个文件或文件夹", "no such file or folder");
        }
        if (fault instanceof FileAlreadyExistsException || fault instanceof DirectoryNotEmptyException) {
            return new Message("同名的文件或文件夹已经存在", "a file or folder of that name exists");
        }
        return fromSystem(fault);
    }

    private static Message fromSystem(Throwable fault) {
        String words =
                fault instanceof FileSystemException f && f.getReason() != null ? f.getReason() : fault.getMessage();
        String lower = words == null ? "" : words.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left")
                || lower.contains("not enough space")
                || lower.contains("disk full")
                || lower.contains("out of disk space")) {
            return new Message("磁盘已满", "the disk is full");
        }
        if (lower.contains("read-only")) {
            return new Message("磁盘或文件夹是只读的", "the disk or folder is read-only");
        }
        if (lower.contains("quota")) {
            return new Message("超过了磁盘配额", "the disk quota is used up");
        }
        if (lower.contains("not a directory")) {
            return new Message("路径中有一段不是文件夹", "a part of the path is not a folder");
        }
        if (lower.contains("permission") || lower.contains("not permitted")) {
            return new Message("没有权限", "no permission");
        }
        return new Message("读写失败（" + words + "）", "input or output failed (" + words + ")");
    }
}
