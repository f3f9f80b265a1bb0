package hongtou.reading;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.util.List;
import java.util.function.Consumer;

/**
 * Parses the body of a file as CommonMark with tables, without what a clerk would only use by accident: indented code,
 * fenced code, underlined headings, HTML blocks, link definitions.
 */
final class Markdown {
    private static final int MOST_MARKS_IN_PARAGRAPH = 2_000;
    private static final int DEEPEST_BLANKS = 200;
    private static final int DEEPEST_MARKERS = 20;

    private Markdown() {}

    /** The tree of a stretch of a file, its offsets those of the file; an empty tree where it nests too deeply (HT907). */
    static Document parse(SourceFile file, Span body, Consumer<Diagnostic> findings) {
        int fault = tooDeep(file.text(), body);
        Span read = body;
        if (fault >= 0) {
            findings.accept(Diagnostic.error(
                            "HT907",
                            new Place(file, new Span(fault, Math.min(fault + 1, body.end()))),
                            new Message("标记嵌套过深，无法读取", "the marks are nested too deeply to be read"))
                    .hint("删去这里多余的 >、*、[ 或缩进", "remove the surplus >, *, [ or indent here"));
            read = new Span(body.start(), body.start());
        }
        return parser().parse(BasedSequence.of(file.text()).subSequence(read.start(), read.end()));
    }

    private static Parser parser() {
        MutableDataSet options = new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false)
                .set(Parser.HEADING_SETEXT_MARKER_LENGTH, 10_000)
                .set(Parser.HEADING_NO_ATX_SPACE, true);
        return Parser.builder(options).build();
    }

    /** Where nesting would be deeper than any document is, or -1: found by counting, before a parser recurses. */
    private static int tooDeep(String text, Span body) {
        int marks = 0;
        int line = body.start();
        while (line < body.end()) {
            int end = text.indexOf('\n', line);
            end = end < 0 || end > body.end() ? body.end() : end;
            int first = firstCharacter(text, line, end);
            if (first - line > DEEPEST_BLANKS || markers(text, first, end) > DEEPEST_MARKERS) {
                return first;
            }
            marks = first == end ? 0 : marks;
            for (int i = first; i < end; i++) {
                if ("[*_`<!".indexOf(text.charAt(i)) >= 0 && ++marks > MOST_MARKS_IN_PARAGRAPH) {
                    return i;
                }
            }
            line = end + 1;
        }
        return -1;
    }

    private static int firstCharacter(String text, int from, int end) {
        int i = from;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\r')) {
            i++;
        }
        return i;
    }

    /** The block markers at the beginning of a line: {@code > > - 1. }. */
    private static int markers(String text, int from, int end) {
        int count = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '>' || c == '-' || c == '+' || c == '.' || c == ')') {
                count++;
            } else if (c != ' ' && c != '\t' && !(c >= '0' && c <= '9')) {
                break;
            }
        }
        boolean rule = end - from <= DEEPEST_BLANKS
                && text.substring(from, end).replace("-", "").isBlank();
        return rule ? 0 : count;
    }
}
