package hongtou.audit.ink;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** The faces of one document, each looked at once. */
final class Faces {
    private static final double USUAL_ASCENT = 0.88;

    private final FaceNames names = FaceNames.load();
    private final Map<String, FaceRole> known;
    private final Map<PDFont, Face> seen = new HashMap<>();

    /** @param known roles by name, before those that names tell */
    Faces(Map<String, FaceRole> known) {
        this.known = known;
    }

    Face of(PDFont font) {
        return seen.computeIfAbsent(font, this::look);
    }

    private Face look(PDFont font) {
        String base = font.getName();
        String name = base == null ? "" : FaceNames.clean(base);
        FaceRole role = known.getOrDefault(name, names.role(name));
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean drawn = font instanceof PDType3Font;
        boolean embedded = drawn || font.isEmbedded();
        return new Face(name, role, embedded, descriptor == null ? USUAL_ASCENT : ascent(descriptor), drawn);
    }

    /** The em box of a Chinese face reaches from its ascent to its descent; other faces state other things there. */
    private static double ascent(PDFontDescriptor descriptor) {
        double ascent = descriptor.getAscent() / 1000.0;
        double descent = Math.abs(descriptor.getDescent()) / 1000.0;
        boolean emBox = Math.abs(ascent + descent - 1) < 0.02 && ascent > 0.75 && ascent < 0.92;
        return emBox ? ascent : USUAL_ASCENT;
    }
}
