package hongtou.checks;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list of slips with what is right for each, kept as data: a line has the slip as a regular expression, what is right, and why; a fourth column, 核对, says that
 * what is right depends on the case and is not put in by {@code check --fix}.
 */
final class SlipList {
    /** In the second column: nothing is written in the place of the words. */
    private static final String NOTHING = "-";

    private final List<Slip> slips;

    private SlipList(List<Slip> slips) {
        this.slips = slips;
    }

    /** @param sure what is right is so everywhere, and may be put in by {@code check --fix} */
    private record Slip(Sought wrong, String right, String reason, boolean sure) {
        static Slip of(String[] columns) {
            return new Slip(Sought.of(columns[0]), columns[1], columns[2], columns.length < 4);
        }
    }

    /**
     * A slip that was found.
     *
     * @param right what is to be written in the place of its words
     * @param reason why, in a few characters
     * @param sure what is right may be put in without asking
     */
    record Found(Hit hit, String right, String reason, boolean sure) {}

    static SlipList of(String resource) {
        return new SlipList(Words.of(resource).stream()
                .map(line -> line.split("\t", -1))
                .map(Slip::of)
                .toList());
    }

    /** The slips in a passage, in the order of the list. */
    Stream<Found> in(Passage passage) {
        return slips.stream().flatMap(slip -> found(slip, passage));
    }

    private static Stream<Found> found(Slip slip, Passage passage) {
        return slip.wrong().in(passage).map(hit -> new Found(hit, right(slip, hit), slip.reason(), slip.sure()));
    }

    private static String right(Slip slip, Hit hit) {
        return slip.right().equals(NOTHING) ? "" : slip.right().replace("$0", hit.words());
    }
}
