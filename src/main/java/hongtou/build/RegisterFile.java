package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Register;
import hongtou.reading.RegisterReader;
import hongtou.source.Decoded;
import hongtou.source.Place;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the register of bodies of a workspace: {@code content/organisations.yml}. */
public final class RegisterFile {
    static final String NAME = "content/organisations.yml";

    private RegisterFile() {}

    /** The register; an empty one where the workspace has none or where it cannot be read. */
    public static Register read(Workspace workspace, Consumer<Diagnostic> findings) {
        Optional<byte[]> bytes = workspace.read(NAME);
        if (bytes.isEmpty()) {
            return Register.EMPTY;
        }
        Decoded decoded = Decoded.decode(NAME, bytes.get());
        if (decoded instanceof Decoded.Text text) {
            return RegisterReader.read(text.file(), findings);
        }
        Decoded.NotUtf8 fault = (Decoded.NotUtf8) decoded;
        findings.accept(Diagnostic.error(
                        "HT901",
                        new Place(fault.file(), fault.at()),
                        new Message("文件不是 UTF-8 编码", "the file is not UTF-8"))
                .hint("在编辑器里“另存为”，编码选 UTF-8", "save it again with the encoding UTF-8"));
        return Register.EMPTY;
    }
}
