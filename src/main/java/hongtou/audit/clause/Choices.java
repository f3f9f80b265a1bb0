package hongtou.audit.clause;

import hongtou.audit.ink.FaceRole;
import java.util.Map;
import java.util.Optional;

/**
 * What an office has chosen where the standard leaves room or local practice differs; such a choice is no violation.
 *
 * @param pitch the line pitch chosen, in pt; empty where either reading of the standard will do
 * @param mirrored true where even pages have the binding margin at the right, even if too little text shows it
 * @param boldThird true where headings of the third level are bold
 * @param red the red of the head as RGB, 0xRRGGBB; empty for any red of the standard
 * @param faces what faces stand for, by the names that a PDF gives them: the office's own fonts
 */
public record Choices(
        Optional<Double> pitch,
        boolean mirrored,
        boolean boldThird,
        Optional<Integer> red,
        Map<String, FaceRole> faces) {
    /** The standard and nothing else. */
    public static final Choices STANDARD = new Choices(Optional.empty(), false, false, Optional.empty(), Map.of());

    public Choices {
        faces = Map.copyOf(faces);
    }
}
