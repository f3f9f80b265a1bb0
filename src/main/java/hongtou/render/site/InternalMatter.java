package hongtou.render.site;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Exempted;
import hongtou.view.Ledger;
import java.util.List;

/**
 * What only the internal site shows (内部资料), beside drafts and documents that are not 主动公开. A page of its own for each matter:
 * see {@link InternalPage}.
 *
 * @param findings in their order
 * @param exempted the findings that authors accepted, with their reasons
 * @param ledger how far every task had come on the day of the build
 */
public record InternalMatter(List<Diagnostic> findings, List<Exempted> exempted, Ledger ledger) {
    public InternalMatter {
        findings = List.copyOf(findings);
        exempted = List.copyOf(exempted);
    }
}
