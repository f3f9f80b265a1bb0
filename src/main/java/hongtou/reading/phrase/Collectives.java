package hongtou.reading.phrase;

/** Several collectives in a row: 各行政村、各企业单位. */
final class Collectives {
    private static final WordList VERBS = WordList.of("verbs-with-objects.txt");

    private Collectives() {}

    /** Where a row of at least two collectives ends that begins at a place; {@code from} where there is none. */
    static int endOf(String text, int from, int limit) {
        int end = from;
        int rows = 0;
        int begin = from;
        int to = Math.min(limit, from + 60);
        while (begin < to && text.charAt(begin) == '各') {
            int name = longestName(text, begin, to);
            if (name == begin) {
                break;
            }
            rows++;
            end = name;
            begin = name < to && text.charAt(name) == '、' ? name + 1 : to;
        }
        return rows > 1 ? end : from;
    }

    private static int longestName(String text, int from, int to) {
        int longest = from;
        for (int e = from + 2; e <= to && (e == to || text.charAt(e - 1) != '、'); e++) {
            longest = BodyNames.isSubject(text.substring(from, e)) ? e : longest;
        }
        return longest;
    }

    /** True where a verb stands between two places. */
    static boolean holdsPredicate(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!VERBS.at(text, i, to).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
