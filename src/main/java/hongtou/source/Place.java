package hongtou.source;

/** A span together with the file that it lies in. */
public record Place(SourceFile file, Span span) {

    /** The place that means a file as a whole. */
    public static Place whole(SourceFile file) {
        return new Place(file, Span.FILE);
    }

    /** The place that means a file whose text could not be read. */
    public static Place unread(String name) {
        return whole(new SourceFile(name, ""));
    }

    public Position start() {
        return file.position(span.start());
    }

    public Position end() {
        return file.position(span.end());
    }
}
