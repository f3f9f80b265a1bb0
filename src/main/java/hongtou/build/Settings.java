package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.render.site.SiteSettings;
import hongtou.render.site.SiteSettingsReader;
import hongtou.source.Decoded;
import hongtou.source.Place;
import java.util.Optional;
import java.util.function.Consumer;

/** What {@code site/site.yml} says. */
record Settings(SiteSettings site) {
    private static final String FILE = "site/site.yml";

    static Settings read(Workspace workspace, Consumer<Diagnostic> findings) {
        Optional<byte[]> bytes = workspace.read(FILE);
        if (bytes.isPresent()) {
            Decoded decoded = Decoded.decode(FILE, bytes.get());
            if (decoded instanceof Decoded.Text text) {
                return new Settings(SiteSettingsReader.read(text.file(), findings));
            }
            Decoded.NotUtf8 fault = (Decoded.NotUtf8) decoded;
            findings.accept(Diagnostic.error(
                            "HT901",
                            new Place(fault.file(), fault.at()),
                            new Message("文件不是 UTF-8 编码", "the file is not UTF-8"))
                    .hint("在编辑器里“另存为”，编码选 UTF-8", "save it again with the encoding UTF-8"));
        }
        String folder = workspace.root().getFileName() == null
                ? ""
                : workspace.root().getFileName().toString();
        return new Settings(SiteSettings.named(folder));
    }
}
