package hongtou.reading;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.util.function.Consumer;

/**
 * Cuts a file at the lines {@code ---}.
 *
 * @param yaml what stands between the first two of them; empty where the file does not begin with one; up to an empty line
 *     where there is no second one
 * @param body all behind
 */
record FrontMatterBlock(Span yaml, Span body) {

    static FrontMatterBlock of(SourceFile file, Consumer<Diagnostic> findings) {
        String text = file.text();
        Span first = file.lineAt(0);
        if (!isFence(file.text(first))) {
            return new FrontMatterBlock(Span.FILE, file.whole());
        }
        int start = nextLine(text, first.end());
        int blank = text.length();
        int at = start;
        while (at < text.length()) {
            Span line = file.lineAt(at);
            blank = file.text(line).isBlank() ? Math.min(blank, line.start()) : blank;
            if (isFence(file.text(line))) {
                return new FrontMatterBlock(
                        new Span(start, line.start()), new Span(nextLine(text, line.end()), text.length()));
            }
            at = nextLine(text, line.end());
        }
        findings.accept(Diagnostic.error(
                        "HT902",
                        new Place(file, first),
                        new Message("文件头没有结束：缺少第二行 ---", "the front matter never ends: the second --- is missing"))
                .hint("在最后一个字段下面另起一行写 ---", "write --- on a line of its own below the last field"));
        return new FrontMatterBlock(new Span(start, blank), new Span(blank, text.length()));
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals("---");
    }

    private static int nextLine(String text, int lineEnd) {
        if (lineEnd < text.length() && text.charAt(lineEnd) == '\r') {
            lineEnd++;
            if (lineEnd < text.length() && text.charAt(lineEnd) == '\n') {
                lineEnd++;
            }
            return lineEnd;
        }
        return Math.min(text.length(), lineEnd + 1);
    }
}
