package hongtou.gate;

import java.util.BitSet;

/**
 * The letters and digits of a text without all its marks and blanks.
 *
 * @param gaps the letters before which blanks or a line end stood: where a layout may have put two texts beside each other
 */
record Folded(String letters, BitSet gaps) {}
