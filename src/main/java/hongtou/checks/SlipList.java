package hongtou.checks;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A list of slips with what is right for each, kept as data: a line has the slip as a regular expression, what is right, and why; a fourth column, 核对, says that
 * what is right depends on the case and is not put in by {@code check --fix}.
 */
final class SlipList {
    /** In the second column: nothing is written in the place of the words. */
    private static final String NOTHING = "-";

    private final List<Slip> slips;
    /** One search tells that a text has none of them, as nearly all have. */
    private final Pattern any;

    private SlipList(List<Slip> slips) {
        this.slips = slips;
        this.any = Pattern.compile(
                String.join("|", slips.stream().map(s -> s.wrong().pattern()).toList()));
    }

    /** @param sure what is right is so everywhere, and may be put in by {@code check --fix} */
    private record Slip(Pattern wrong, String right, String reason, boolean sure) {}

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
                .map(slip -> new Slip(Pattern.compile(slip[0]), slip[1], slip[2], slip.length < 4))
                .toList());
    }

    /** The slips in a passage, in the order of the list. */
    Stream<Found> in(Passage passage) {
        Matcher matcher = any.matcher(passage.text());
        return matcher.find() ? slips.stream().flatMap(slip -> found(slip, passage)) : Stream.of();
    }

    private static Stream<Found> found(Slip slip, Passage passage) {
        return Hit.all(slip.wrong(), passage).stream()
                .map(hit -> new Found(hit, right(slip, hit), slip.reason(), slip.sure()));
    }

    private static String right(Slip slip, Hit hit) {
        return slip.right().equals(NOTHING) ? "" : slip.right().replace("$0", hit.words());
    }
}
