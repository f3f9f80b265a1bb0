package hongtou.checks;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that are looked for in every passage, and are in few.
 *
 * @param needle characters that every match has: a passage without them is not searched; empty where there are none
 */
record Sought(Pattern words, String needle) {

    static Sought of(String regex) {
        Pattern words = Pattern.compile(regex);
        return new Sought(words, Needle.of(words));
    }

    /** Every place in a passage, from left to right. */
    Stream<Hit> in(Passage passage) {
        return passage.text().contains(needle) ? Hit.all(words, passage).stream() : Stream.of();
    }
}
