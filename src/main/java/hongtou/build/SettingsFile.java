package hongtou.build;

import hongtou.diagnostic.Diagnostic;
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
        return workspace
                .read(NAME)
                .flatMap(bytes -> OfficeText.read(NAME, bytes, findings))
                .map(text -> new SettingsFile(text, YamlReader.fields(text, text.whole(), findings)));
    }
}
