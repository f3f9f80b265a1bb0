package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.source.Decoded;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.yaml.Yaml;
import hongtou.yaml.YamlReader;
import java.util.Optional;
import java.util.function.Consumer;

/** The text of {@code site/site.yml} and its keys, for those who each read their own. */
record SettingsFile(SourceFile text, Yaml.Fields fields) {
    static final String NAME = "site/site.yml";

    /**
     * Reads the file.
     *
     * @param findings receives what is wrong with it as a whole (HT901, HT902, HT904), for the one of its readers who tells
     * @return nothing where there is none or where it is not UTF-8
     */
    static Optional<SettingsFile> read(Workspace workspace, Consumer<Diagnostic> findings) {
        byte[] bytes = workspace.read(NAME).orElse(null);
        if (bytes == null) {
            return Optional.empty();
        }
        Decoded decoded = Decoded.decode(NAME, bytes);
        if (decoded instanceof Decoded.Text read) {
            SourceFile text = read.file();
            return Optional.of(new SettingsFile(text, YamlReader.fields(text, text.whole(), findings)));
        }
        Decoded.NotUtf8 fault = (Decoded.NotUtf8) decoded;
        findings.accept(Diagnostic.error(
                        "HT901",
                        new Place(fault.file(), fault.at()),
                        new Message("文件不是 UTF-8 编码", "the file is not UTF-8"))
                .hint("在编辑器里“另存为”，编码选 UTF-8", "save it again with the encoding UTF-8"));
        return Optional.empty();
    }
}
