package hongtou.model;

import hongtou.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a paragraph in one piece, able to say where in the source each of them stands. */
public final class RunningText {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private RunningText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The words of some inlines. */
    public static RunningText of(List<Inline> inlines) {
        Builder builder = new Builder();
        builder.add(inlines);
        return builder.build();
    }

    /** The words of one value. */
    public static RunningText of(Field<String> field) {
        Builder builder = new Builder();
        builder.words(field.value(), field.span());
        return builder.build();
    }

    /** The words of several paragraphs, a line feed between them. */
    public static RunningText joined(List<RunningText> parts) {
        Builder builder = new Builder();
        for (RunningText part : parts) {
            if (builder.length() > 0) {
                builder.words("\n", new Span(builder.lastEnd(), builder.lastEnd()));
            }
            builder.append(part);
        }
        return builder.build();
    }

    public String text() {
        return text;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** The part between two offsets of {@link #text()}. */
    public RunningText part(int from, int to) {
        return new RunningText(
                text.substring(from, to), Arrays.copyOfRange(starts, from, to), Arrays.copyOfRange(ends, from, to));
    }

    /** The parts between line feeds, each with its own places. */
    public List<RunningText> paragraphs() {
        List<RunningText> paragraphs = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
            paragraphs.add(part(from, to));
            from = to + 1;
        }
        paragraphs.add(part(from, text.length()));
        return paragraphs;
    }

    /** The source span of the characters from {@code from} to before {@code to}. */
    public Span span(int from, int to) {
        if (starts.length == 0) {
            return Span.FILE;
        }
        if (from >= to) {
            int at = from < starts.length ? starts[from] : ends[starts.length - 1];
            return new Span(at, at);
        }
        return new Span(starts[from], Math.max(starts[from], ends[to - 1]));
    }

    /** The source span of everything. */
    public Span span() {
        return span(0, text.length());
    }

    @Override
    public String toString() {
        return text;
    }

    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[64];
        private int[] ends = new int[64];

        void add(List<Inline> inlines) {
            for (Inline inline : inlines) {
                if (inline instanceof Inline.Words words) {
                    words(words.text(), words.span());
                } else if (inline instanceof Inline.Strong strong) {
                    add(strong.content());
                } else if (inline instanceof Inline.Link link) {
                    add(link.content());
                }
            }
        }

        void words(String words, Span span) {
            boolean exact = words.length() == span.length();
            for (int i = 0; i < words.length(); i++) {
                put(
                        words.charAt(i),
                        exact ? span.start() + i : span.start(),
                        exact ? span.start() + i + 1 : span.end());
            }
        }

        void append(RunningText part) {
            for (int i = 0; i < part.text.length(); i++) {
                put(part.text.charAt(i), part.starts[i], part.ends[i]);
            }
        }

        private void put(char c, int start, int end) {
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            starts[at] = start;
            ends[at] = end;
            text.append(c);
        }

        int length() {
            return text.length();
        }

        int lastEnd() {
            return ends[text.length() - 1];
        }

        RunningText build() {
            return new RunningText(text.toString(), starts, ends);
        }
    }
}
