package hongtou.source;

/**
 * A stretch of a source file.
 *
 * @param start offset of the first character, counted in UTF-16 units of the decoded text (without a BOM), from 0
 * @param end offset behind the last character; equal to {@code start} for an empty span
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** The empty span at the beginning of a file, used where a whole file is meant. */
    public static final Span FILE = new Span(0, 0);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The number of UTF-16 units covered. */
    public int length() {
        return end - start;
    }

    /** True where the other span lies inside this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest span that covers both. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
