package hongtou.gate;

import hongtou.source.Place;

/**
 * Words that stand only in what is not public.
 *
 * @param text folded
 */
record Wording(String text, Source source) {

    /**
     * What must not be seen.
     *
     * @param place the document, or the words of it that are not public
     * @param name how a message calls it
     */
    record Source(Place place, String name) {}
}
