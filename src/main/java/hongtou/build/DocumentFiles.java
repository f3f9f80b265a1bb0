package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.reading.PlanReader;
import hongtou.reading.Reading;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads document files from the disk; a file that cannot be read gives a finding and no document. */
public final class DocumentFiles {
    /** Bytes. The longest plan of a ministry has less than 1 MB. */
    static final long LARGEST = 8L << 20;

    private final List<Document> documents = new ArrayList<>();
    private final List<Document> misnamed = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private boolean unreadable;

    private DocumentFiles() {}

    /**
     * Reads files in the order given.
     *
     * @param workspace names the files in messages, or nothing for files that stand alone
     */
    public static DocumentFiles read(List<Path> files, Optional<Workspace> workspace) {
        DocumentFiles read = new DocumentFiles();
        for (Path file : files) {
            read.file(
                    file,
                    workspace.map(w -> w.name(file)).orElse(file.toString().replace('\\', '/')));
        }
        read.reportSameSlug();
        return read;
    }

    /** Reads every document of a workspace; a link among them is not followed, and said to be left out. */
    public static DocumentFiles of(Workspace workspace) {
        DocumentFiles read = read(workspace.documents(), Optional.of(workspace));
        for (Path link : workspace.links()) {
            read.findings.add(Diagnostic.warning(
                            "HT916",
                            Place.unread(workspace.name(link)),
                            new Message("这是一个链接，没有读取", "this is a link and was not read"))
                    .hint("要用的，把文件本身放到这里", "put the file itself here if it is to be used"));
        }
        return read;
    }

    public List<Document> documents() {
        return List.copyOf(documents);
    }

    /** Those that have no place in an output: the names of their files are taken or cannot be part of an address. */
    List<Document> misnamed() {
        return List.copyOf(misnamed);
    }

    public List<Diagnostic> findings() {
        return List.copyOf(findings);
    }

    /** True where at least one file could not be read as text at all. */
    public boolean unreadable() {
        return unreadable;
    }

    private void file(Path path, String name) {
        try {
            if (Files.isDirectory(path)) {
                refuse(
                        "HT916",
                        Place.unread(name),
                        "“" + name + "”是文件夹",
                        "\"" + name + "\" is a folder",
                        "写出其中的 .md 文件",
                        "name a .md file in it");
            } else if (!Files.exists(path)) {
                missing(path, name);
            } else if (Files.size(path) > LARGEST) {
                tooLarge(name, Files.size(path));
            } else {
                Optional<SourceFile> text = OfficeText.read(name, Files.readAllBytes(path), findings::add);
                text.ifPresent(this::document);
                unreadable |= text.isEmpty();
            }
        } catch (IOException e) {
            refuse(
                    "HT916",
                    Place.unread(name),
                    "无法读取“" + name + "”：" + Faults.reason(e).chinese(),
                    "cannot read \"" + name + "\": " + Faults.reason(e).english(),
                    "检查文件是否被占用、有没有读取权限",
                    "check the file's permissions");
        }
    }

    private void missing(Path path, String name) {
        if (Files.isSymbolicLink(path)) {
            refuse(
                    "HT916",
                    Place.unread(name),
                    "“" + name + "”是一个链接，它所指的文件不在了",
                    "\"" + name + "\" is a link to a file that is not there",
                    "把文件本身放到这里",
                    "put the file itself here");
        } else {
            refuse(
                    "HT916",
                    Place.unread(name),
                    "找不到文件“" + name + "”",
                    "no such file: \"" + name + "\"",
                    "检查文件名和所在的文件夹",
                    "check the name and the folder");
        }
    }

    private void tooLarge(String name, long size) {
        refuse(
                "HT906",
                Place.unread(name),
                "文件有 " + (size >> 20) + " MB，超过 " + (LARGEST >> 20) + " MB，不会是一份文件",
                "the file has " + (size >> 20) + " MB; a document has at most " + (LARGEST >> 20) + " MB",
                "检查是否选错了文件",
                "check that this is the right file");
    }

    private void document(SourceFile file) {
        Reading reading = PlanReader.read(file);
        findings.addAll(reading.findings());
        String slug = reading.document().id();
        if (SafeName.is(slug)) {
            documents.add(reading.document());
        } else {
            misnamed.add(reading.document());
            findings.add(
                    Diagnostic.error(
                                    "HT915",
                                    Place.whole(file),
                                    new Message(
                                            "文件名“" + slug + "”不能用作网址",
                                            "the file name \"" + slug + "\" cannot be part of an address"))
                            .hint(
                                    "改用汉字、字母、数字、- 和 _，不超过 100 个字；也不能是 Windows 留给设备的名称，如 con、nul、com1",
                                    "use Han characters, letters, digits, - and _, at most 100; and no name that Windows keeps for a device, such as con, nul or com1"));
        }
    }

    /** A draft gives way to what is published under its name, wherever the two stand. */
    private void reportSameSlug() {
        Map<String, Document> seen = new HashMap<>();
        documents.stream()
                .sorted(Comparator.comparing(d -> d.frontMatter().disclosure().draft()))
                .forEach(d -> seen.putIfAbsent(d.id().toLowerCase(Locale.ROOT), d));
        for (Document document : documents) {
            Document first = seen.getOrDefault(document.id().toLowerCase(Locale.ROOT), document);
            if (!first.source().name().equals(document.source().name())) {
                misnamed.add(document);
                findings.add(Diagnostic.error(
                                "HT915",
                                Place.whole(document.source()),
                                new Message(
                                        "与 " + first.source().name() + " 同名，网址会相同",
                                        "has the same name as " + first.source().name()))
                        .hint("改一个文件名", "rename one of the files")
                        .related(List.of(Place.whole(first.source()))));
            }
        }
        documents.removeAll(misnamed);
    }

    private void refuse(String code, Place at, String chinese, String english, String hint, String englishHint) {
        unreadable = true;
        findings.add(Diagnostic.error(code, at, new Message(chinese, english)).hint(hint, englishHint));
    }
}
