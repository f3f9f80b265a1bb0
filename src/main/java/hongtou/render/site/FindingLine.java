package hongtou.render.site;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Language;
import hongtou.diagnostic.Message;
import hongtou.diagnostic.Severity;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.source.Span;

/**
 * A finding as the internal site shows it, with the line of the source that it stands in.
 *
 * @param kind error, warning or info
 * @param place file, line and column
 * @param before the line up to the words at fault
 * @param words the words at fault
 * @param after the rest of the line
 */
record FindingLine(
        String word,
        String kind,
        String code,
        String message,
        String hint,
        String place,
        String before,
        String words,
        String after) {
    /** Characters of the line on either side of the words. */
    private static final int AROUND = 40;

    /** A longer stretch is cut. Characters. */
    private static final int LONGEST = 120;

    boolean hasHint() {
        return !hint.isEmpty();
    }

    boolean hasExcerpt() {
        return !(before + words + after).isBlank();
    }

    boolean hasWords() {
        return !words.isEmpty();
    }

    static FindingLine of(Diagnostic finding) {
        Place place = finding.place();
        SourceFile file = place.file();
        Span at = place.span();
        boolean whole = at.equals(Span.FILE);
        Span line = file.lineAt(at.start());
        int end = Math.min(at.end(), line.end());
        Message hint = finding.hint();
        return new FindingLine(
                word(finding.severity()),
                finding.severity().key(),
                finding.code(),
                finding.message().chinese(),
                hint == null ? "" : hint.chinese(),
                file.name() + ":" + place.start().line() + ":" + place.start().column(),
                whole ? "" : end(file.text(new Span(line.start(), Math.max(line.start(), at.start())))),
                whole ? "" : start(file.text(new Span(at.start(), Math.max(at.start(), end))), LONGEST),
                whole ? "" : start(file.text(new Span(Math.max(at.start(), end), Math.max(end, line.end()))), AROUND));
    }

    static String word(Severity severity) {
        return severity.in(Language.CHINESE);
    }

    private static String start(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        return length <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest)) + "……";
    }

    private static String end(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= AROUND ? text : "……" + text.substring(text.offsetByCodePoints(0, length - AROUND));
    }
}
