package hongtou.render.site;

/** Numbers of documents in rising order, written as their distances: one letter or digit each, or more in brackets. */
final class Posting {
    private static final int ONE_CHARACTER = 36;

    private final StringBuilder distances = new StringBuilder(4);
    private int last;

    /** @param document larger than those added before */
    void add(int document) {
        int distance = document - last;
        String digits = Integer.toString(distance, ONE_CHARACTER);
        distances.append(distance < ONE_CHARACTER ? digits : "(" + digits + ")");
        last = document;
    }

    int length() {
        return distances.length();
    }

    @Override
    public String toString() {
        return distances.toString();
    }
}
