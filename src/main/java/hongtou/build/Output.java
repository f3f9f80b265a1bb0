package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Exempted;
import hongtou.model.Document;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a build made.
 *
 * @param files path below the output folder, with {@code /}, to bytes
 * @param documents the documents that went into it
 * @param findings every finding, sorted
 * @param exempted the findings that authors accepted
 * @param drafts the findings that are left out of the public edition's because they are about drafts, sorted
 * @param unreadable true where a file could not be read at all
 */
public record Output(
        SortedMap<String, byte[]> files,
        List<Document> documents,
        List<Diagnostic> findings,
        List<Exempted> exempted,
        List<Diagnostic> drafts,
        boolean unreadable) {
    public Output {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
        exempted = List.copyOf(exempted);
        drafts = List.copyOf(drafts);
    }

    /** True where a publication must not happen. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(Diagnostic::isError);
    }
}
