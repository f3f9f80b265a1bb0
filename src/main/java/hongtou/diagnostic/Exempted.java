package hongtou.diagnostic;

/** A finding that the document's authors have looked at and accepted (豁免), with their reason. */
public record Exempted(Diagnostic finding, String reason) {}
