package hongtou.build;

import hongtou.diagnostic.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Keeps public and internal outputs apart: neither is written over the other or into it, and nothing internal into a folder named {@code
 * public}, where people take it for published.
 */
final class OtherEditions {
    private static final String PUBLIC = "public";

    private final Path target;
    private final Edition edition;

    /** @param target absolute and normal */
    OtherEditions(Path target, Edition edition) {
        this.target = target;
        this.edition = edition;
    }

    /** @throws PublicationFault where the folder belongs to the other edition, or cannot be read */
    void refuse() throws PublicationFault {
        try {
            Path real = real(target);
            for (Path folder = real; folder != null; folder = folder.getParent()) {
                boolean open = edition == Edition.INTERNAL && isPublic(folder, real);
                if (open || holdsOther(folder)) {
                    throw refused(folder);
                }
            }
        } catch (IOException e) {
            Message reason = Faults.reason(e);
            throw new PublicationFault(
                    new Message(
                            "无法读取 " + target + "：" + reason.chinese(),
                            "cannot read " + target + ": " + reason.english()),
                    false,
                    e);
        }
    }

    /** The folder behind symbolic links, as far as it exists. */
    private static Path real(Path path) throws IOException {
        if (Files.exists(path) || path.getParent() == null) {
            return Files.exists(path) ? path.toRealPath() : path;
        }
        return real(path.getParent()).resolve(path.getFileName());
    }

    /** The target by that name, or that of the workspace around it; other folders of the machine may be called so too. */
    private static boolean isPublic(Path folder, Path target) {
        Path name = folder.getFileName();
        boolean named = name != null && name.toString().toLowerCase(Locale.ROOT).equals(PUBLIC);
        return named && (folder.equals(target) || Files.isDirectory(folder.resolveSibling("content")));
    }

    private boolean holdsOther(Path folder) throws IOException {
        Path manifest = folder.resolve(Manifest.NAME);
        if (!Files.isRegularFile(manifest)) {
            return false;
        }
        Optional<Manifest> read = Manifest.read(Files.readAllBytes(manifest));
        return read.isPresent() && read.get().edition() != edition;
    }

    private PublicationFault refused(Path folder) {
        Message message = edition == Edition.INTERNAL
                ? new Message(
                        folder + " 是公开网站的文件夹，内部资料不会写进去；请用 -o 另选文件夹",
                        folder
                                + " belongs to the public website; internal matter is not written there, choose another folder with -o")
                : new Message(
                        folder + " 里是内部资料，公开网站不会写进去；请用 -o 另选文件夹",
                        folder
                                + " holds internal matter; the public website is not written there, choose another folder with -o");
        return new PublicationFault(message, true, null);
    }
}
