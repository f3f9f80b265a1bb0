package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells what is wrong in a draft (状态: 草稿) from what is wrong in the other documents: nothing of a draft is published, so it
 * stops nobody. A document is a draft only where that one line of its front matter could be read, whatever is wrong with others.
 */
public final class DraftFindings implements Predicate<Diagnostic> {
    /** Codes of the rules that compare documents. */
    private static final String BETWEEN_DOCUMENTS = "HT8";

    private final Set<String> drafts;

    private DraftFindings(Set<String> drafts) {
        this.drafts = drafts;
    }

    /** @param read the documents, also those whose names are no use */
    public static DraftFindings in(DocumentFiles read) {
        return new DraftFindings(Stream.concat(read.documents().stream(), read.misnamed().stream())
                .filter(d -> d.frontMatter().disclosure().draft())
                .map(d -> d.source().name())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** True for a finding in a draft, and for one that says how another document and a draft disagree. */
    @Override
    public boolean test(Diagnostic finding) {
        boolean compared = finding.code().startsWith(BETWEEN_DOCUMENTS)
                && finding.related().stream()
                        .anyMatch(place -> drafts.contains(place.file().name()));
        return compared || drafts.contains(finding.place().file().name());
    }
}
