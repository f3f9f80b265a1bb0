package hongtou.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every file that a build of a workspace may read, but for fonts that lie outside of its folders, with its size and the moment of its
 * last change: two states that are equal give the same build.
 */
record WorkspaceState(SortedMap<String, Stamp> files) {
    private static final List<String> FOLDERS = List.of("content", "site", "themes");

    /** A workspace may nest folders as deep as people do. */
    private static final int DEPTH = 32;

    /** Size in bytes and last change of a file. */
    record Stamp(long size, FileTime changed) {}

    static WorkspaceState of(Workspace workspace) {
        TreeMap<String, Stamp> files = new TreeMap<>();
        for (String folder : FOLDERS) {
            Path start = workspace.root().resolve(folder);
            if (Files.isDirectory(start)) {
                walk(workspace, start, files);
            }
        }
        return new WorkspaceState(files);
    }

    private static void walk(Workspace workspace, Path start, SortedMap<String, Stamp> files) {
        Set<FileVisitOption> noLinks = EnumSet.noneOf(FileVisitOption.class);
        try {
            Files.walkFileTree(start, noLinks, DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.put(workspace.name(file), new Stamp(attributes.size(), attributes.lastModifiedTime()));
                    return FileVisitResult.CONTINUE;
                }

                /** An editor's temporary file may be gone before it is looked at. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What all documents share: everything but the documents themselves. */
    WorkspaceState shared() {
        TreeMap<String, Stamp> rest = new TreeMap<>(files);
        rest.keySet().removeIf(name -> name.startsWith("content/") && name.endsWith(".md"));
        return new WorkspaceState(rest);
    }
}
