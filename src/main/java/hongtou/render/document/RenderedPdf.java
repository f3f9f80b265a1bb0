package hongtou.render.document;

import hongtou.diagnostic.Diagnostic;
import java.util.List;

/**
 * A finished PDF.
 *
 * @param bytes the file
 * @param pages how many it has
 * @param findings what a person should know about it
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes, handed on to be written
public record RenderedPdf(byte[] bytes, int pages, List<Diagnostic> findings) {
    public RenderedPdf {
        findings = List.copyOf(findings);
    }
}
