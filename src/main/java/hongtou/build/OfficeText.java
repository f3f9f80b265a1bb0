package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.source.Decoded;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import java.util.Optional;
import java.util.function.Consumer;

/** What somebody of the office wrote, as text: documents, settings, registers, ledgers. */
final class OfficeText {
    private OfficeText() {}

    /**
     * Reads bytes as UTF-8.
     *
     * @param name the file's name as messages show it
     * @param findings receives HT901 at the first place that is not UTF-8
     * @return nothing where there is such a place
     */
    static Optional<SourceFile> read(String name, byte[] bytes, Consumer<Diagnostic> findings) {
        Decoded decoded = Decoded.decode(name, bytes);
        if (decoded instanceof Decoded.NotUtf8 fault) {
            findings.accept(notUtf8(name, fault));
            return Optional.empty();
        }
        return Optional.of(((Decoded.Text) decoded).file());
    }

    private static Diagnostic notUtf8(String name, Decoded.NotUtf8 fault) {
        String likely = fault.likelyEncoding();
        Diagnostic finding = Diagnostic.error(
                "HT901",
                new Place(fault.file(), fault.at()),
                new Message(
                        "文件不是 UTF-8 编码" + (likely.isEmpty() ? "" : "，看起来是 " + likely),
                        "the file is not UTF-8" + (likely.isEmpty() ? "" : " but looks like " + likely)));
        return name.endsWith(".csv")
                ? finding.hint("在表格软件里另存为“CSV UTF-8”", "save it again as CSV UTF-8")
                : finding.hint("在编辑器里“另存为”，编码选 UTF-8", "save it again with the encoding UTF-8");
    }
}
