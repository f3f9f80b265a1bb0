package hongtou.audit.ink;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDLab;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/** Reads the colours of a PDF as they are stated; only those of special inks are converted. */
final class Colours {
    private Colours() {}

    static Colour of(PDColor color) {
        PDColorSpace space = color.getColorSpace();
        if (space == null || space instanceof PDPattern) {
            return Colour.of();
        }
        boolean special = space instanceof PDSeparation
                || space instanceof PDDeviceN
                || space instanceof PDIndexed
                || space instanceof PDLab;
        try {
            float[] parts = color.getComponents();
            return Colour.of(special ? space.toRGB(parts) : parts);
        } catch (IOException | IllegalArgumentException e) {
            return Colour.of();
        }
    }
}
