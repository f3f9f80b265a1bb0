package hongtou.diagnostic;

import hongtou.source.Span;

/**
 * A sure change that removes a finding.
 *
 * @param span what is replaced
 * @param replacement the new words
 */
public record Fix(Span span, String replacement) {}
