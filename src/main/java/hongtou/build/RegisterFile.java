package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Register;
import hongtou.reading.RegisterReader;
import java.util.function.Consumer;

/** Reads the register of bodies of a workspace: {@code content/organisations.yml}. */
public final class RegisterFile {
    static final String NAME = "content/organisations.yml";

    private RegisterFile() {}

    /** The register; an empty one where the workspace has none or where it cannot be read. */
    public static Register read(Workspace workspace, Consumer<Diagnostic> findings) {
        return workspace
                .read(NAME)
                .flatMap(bytes -> OfficeText.read(NAME, bytes, findings))
                .map(text -> RegisterReader.read(text, findings))
                .orElse(Register.EMPTY);
    }
}
