package hongtou.reading;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.model.Section;
import hongtou.source.Decoded;
import hongtou.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads texts for tests. */
final class Read {
    static final List<String> PLANS =
            List.of("anjiazhuang-2024-17", "baitu-2024-2", "dajing-2024", "xihe-2024-20", "zhangzi-2024-4");

    private Read() {}

    static Reading text(String text) {
        return PlanReader.read(new SourceFile("plan.md", text));
    }

    static Document document(String text) {
        return text(text).document();
    }

    /** A document whose front matter is of no interest. */
    static Document body(String text) {
        return document("---\n标题: 方案\n成文日期: 2024-03-22\n---\n\n" + text);
    }

    static List<String> codes(Reading reading) {
        return reading.findings().stream().map(Diagnostic::code).toList();
    }

    static String planText(String plan) {
        try {
            Path file = Path.of("content/plans/" + plan + ".md");
            return ((Decoded.Text) Decoded.decode(file.toString(), Files.readAllBytes(file)))
                    .file()
                    .text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outline of a document, one line a section: label, path, heading. */
    static String outline(Document document) {
        StringBuilder out = new StringBuilder();
        document.plan().body().allSections().forEach(s -> out.append(line(s)));
        return out.toString();
    }

    private static String line(Section s) {
        return "  ".repeat(s.level() - 1) + s.label().printed() + s.heading() + " [" + s.path() + "]\n";
    }
}
