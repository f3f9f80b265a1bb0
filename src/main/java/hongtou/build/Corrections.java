package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Fix;
import hongtou.source.Decoded;
import hongtou.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The sure changes to one source file.
 *
 * @param file the file as it was read
 * @param fixed the findings whose changes are made, in the order of the text; none overlaps another
 */
public record Corrections(SourceFile file, List<Diagnostic> fixed) {

    /** What became of a file. */
    public enum Outcome {
        WRITTEN,
        /** Somebody changed the file since it was read: it stays as it is. */
        CHANGED_MEANWHILE
    }

    public Corrections {
        fixed = List.copyOf(fixed);
    }

    /** The changes for a file; of two that overlap the first one counts. */
    public static Corrections of(SourceFile file, List<Diagnostic> findings) {
        List<Diagnostic> fixed = new ArrayList<>();
        int end = -1;
        for (Diagnostic finding : findings.stream()
                .filter(d -> d.fix() != null && d.place().file() == file)
                .sorted(Comparator.comparing(d -> fix(d).span()))
                .toList()) {
            if (fix(finding).span().start() >= end) {
                fixed.add(finding);
                end = Math.max(end, fix(finding).span().end());
            }
        }
        return new Corrections(file, fixed);
    }

    /** The text after the changes: every other character stays. */
    public String corrected() {
        StringBuilder text = new StringBuilder(file.text());
        for (int i = fixed.size() - 1; i >= 0; i--) {
            Fix fix = fix(fixed.get(i));
            text.replace(fix.span().start(), fix.span().end(), fix.replacement());
        }
        return text.toString();
    }

    /**
     * Writes the corrected text in the place of the file, with its BOM if it had one.
     *
     * @throws IOException where the file system refuses; the file then stands as it was
     */
    public Outcome write(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        boolean same = Decoded.decode(file.name(), bytes) instanceof Decoded.Text now
                && now.file().text().equals(file.text());
        if (!same) {
            return Outcome.CHANGED_MEANWHILE;
        }
        boolean bom = bytes.length > file.text().getBytes(StandardCharsets.UTF_8).length;
        String all = (bom ? "\uFEFF" : "") + corrected();
        // A link stays one.
        WholeFile.write(path.toRealPath(), all.getBytes(StandardCharsets.UTF_8));
        return Outcome.WRITTEN;
    }

    private static Fix fix(Diagnostic finding) {
        Fix fix = finding.fix();
        if (fix == null) {
            throw new IllegalStateException("no fix: " + finding.code());
        }
        return fix;
    }
}
