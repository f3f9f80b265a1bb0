package hongtou.model;

import hongtou.source.Span;

/**
 * A finding that the authors accept (豁免).
 *
 * @param rule the code of the rule
 * @param where the label path of the place, such as 二（九）, or a word of it; empty for the whole document
 * @param reason why
 */
public record Exemption(String rule, String where, String reason, Span span) {}
