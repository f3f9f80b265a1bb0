package hongtou.build;

import hongtou.diagnostic.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes files into a folder in which other files may lie. What it wrote itself, as its {@code manifest.json} says, it replaces; what
 * somebody else put there, or changed since, it never does.
 */
public final class KeptFolder {
    private final Path folder;

    public KeptFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Writes files, each in one step.
     *
     * @param files name in the folder to bytes
     * @throws PublicationFault where one of them would take the place of what is not ours: then nothing is written; or where the file
     *     system refuses
     */
    public void write(SortedMap<String, byte[]> files) throws PublicationFault {
        try {
            Path manifest = folder.resolve(Manifest.NAME);
            Map<String, String> ours = Files.isRegularFile(manifest)
                    ? Manifest.read(Files.readAllBytes(manifest))
                            .map(Manifest::sums)
                            .orElse(Map.of())
                    : Map.of();
            if (ours.isEmpty() && Files.exists(manifest)) {
                throw foreign(Manifest.NAME);
            }
            for (String name : files.keySet()) {
                refuseForeign(name, ours);
            }
            Files.createDirectories(folder);
            SortedMap<String, String> sums = new TreeMap<>(ours);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                WholeFile.write(folder.resolve(file.getKey()), file.getValue());
                sums.put(file.getKey(), Manifest.sha256(file.getValue()));
            }
            WholeFile.write(manifest, Manifest.ofSums(Edition.PUBLIC, sums));
        } catch (IOException | ReadOnlyFileSystemException e) {
            Message reason = Faults.reason(e);
            throw new PublicationFault(
                    new Message(
                            "无法写入 " + folder + "：" + reason.chinese(),
                            "cannot write " + folder + ": " + reason.english()),
                    false,
                    e);
        }
    }

    private void refuseForeign(String name, Map<String, String> ours) throws IOException, PublicationFault {
        Path file = folder.resolve(name);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        boolean regular = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (!regular || !Manifest.sha256(Files.readAllBytes(file)).equals(ours.get(name))) {
            throw foreign(name);
        }
    }

    private PublicationFault foreign(String name) {
        return new PublicationFault(
                new Message(
                        folder + " 里的 " + name + " 不是本程序写的，或者写好以后被人改过，不会覆盖；请把它移走，或用 -o 另选文件夹",
                        name + " in " + folder
                                + " was not written by this program, or was changed since, and will not be overwritten; move it away, or choose a folder with -o"),
                true,
                null);
    }
}
