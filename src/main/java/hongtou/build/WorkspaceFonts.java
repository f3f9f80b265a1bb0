package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.render.document.fonts.FontRole;
import hongtou.render.document.fonts.UserFont;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import hongtou.yaml.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the user's own fonts: those that lie in {@code themes/fonts/}, and those that site.yml names under 字体. */
final class WorkspaceFonts {
    /** The key in site.yml: a map of roles (仿宋, 楷体, 黑体, 小标宋, 宋体, 西文) to files. */
    static final String KEY = "字体";

    private static final String FOLDER = "themes/fonts";

    private final Workspace workspace;
    private final Consumer<Diagnostic> findings;

    WorkspaceFonts(Workspace workspace, Consumer<Diagnostic> findings) {
        this.workspace = workspace;
        this.findings = findings;
    }

    /** The value of the key, and the file it stands in. */
    record Named(SourceFile file, Yaml value) {}

    /** The fonts of the folder, then the named ones: the last one given for a role is used first. */
    List<UserFont> of(Optional<Named> named) {
        List<UserFont> fonts = new ArrayList<>();
        for (String path : inFolder()) {
            workspace.read(path).ifPresent(bytes -> fonts.add(new UserFont(path, bytes, null, 0)));
        }
        named.ifPresent(n -> named(n, fonts));
        return fonts;
    }

    private List<String> inFolder() {
        Path folder = workspace.root().resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(workspace::name)
                    .filter(n -> n.toLowerCase(Locale.ROOT).matches(".*\\.(ttf|ttc|otf|otc|woff2?)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            Message reason = Faults.reason(e);
            findings.accept(Diagnostic.warning(
                    "HT909",
                    Place.unread(FOLDER),
                    new Message("无法读取字体文件夹：" + reason.chinese(), "cannot read the font folder: " + reason.english())));
            return List.of();
        }
    }

    private void named(Named named, List<UserFont> fonts) {
        if (!(named.value() instanceof Yaml.Fields roles)) {
            fault(named.file(), named.value().span(), "“字体”下面应逐行写用途和文件", "字体 takes lines of the form role: file");
            return;
        }
        for (Yaml.Entry entry : roles.entries()) {
            Optional<FontRole> role = FontRole.of(entry.key().value());
            if (role.isEmpty()) {
                fault(
                        named.file(),
                        entry.key().span(),
                        "不认识的字体用途“" + entry.key().value() + "”，可以写：仿宋、楷体、黑体、小标宋、宋体、西文",
                        "unknown font role");
            } else if (entry.value() instanceof Yaml.Text path) {
                font(named.file(), role.get(), path, fonts);
            }
        }
    }

    /** {@code simsun.ttc#1} is the second face of a collection. */
    private void font(SourceFile file, FontRole role, Yaml.Text path, List<UserFont> fonts) {
        int mark = path.value().lastIndexOf('#');
        boolean picks = mark > 0 && path.value().substring(mark + 1).matches("\\d{1,2}");
        String name = picks ? path.value().substring(0, mark) : path.value();
        int face = picks ? Integer.parseInt(path.value().substring(mark + 1)) : 0;
        Optional<byte[]> bytes = workspace.read(name);
        if (bytes.isEmpty()) {
            fault(
                    file,
                    path.span(),
                    "找不到字体文件“" + name + "”，改用自带字体；文件要放在工作区里",
                    "no such font in the workspace: \"" + name + "\"; the bundled one is used");
        } else {
            fonts.add(new UserFont(name, bytes.get(), role, face));
        }
    }

    private void fault(SourceFile file, Span at, String chinese, String english) {
        findings.accept(Diagnostic.warning("HT909", new Place(file, at), new Message(chinese, english)));
    }
}
